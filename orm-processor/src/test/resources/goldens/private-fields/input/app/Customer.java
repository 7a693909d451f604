package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Getters and setters in the manner of beans. */
@Table
public class Customer extends TableBase {
  @Field(primaryKey = true)
  private @Nullable Integer id;

  private String name = "";
  private @Nullable Short rating;
  private boolean active;
  private boolean isBlocked;
  private byte[] logo = {};

  public @Nullable Integer getId() {
    return id;
  }

  public void setId(@Nullable Integer id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable Short getRating() {
    return rating;
  }

  public void setRating(@Nullable Short rating) {
    this.rating = rating;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public boolean isBlocked() {
    return isBlocked;
  }

  public void setBlocked(boolean blocked) {
    this.isBlocked = blocked;
  }

  byte[] getLogo() {
    return logo.clone();
  }

  void setLogo(byte[] logo) {
    this.logo = logo.clone();
  }
}
