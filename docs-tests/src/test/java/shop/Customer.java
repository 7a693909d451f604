package shop;

import dev.piolet.TableBase;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
// tag::model[]
@Table(comment = "Who buys from us")
public class Customer extends TableBase {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable CustomerId id;

  @Field(unique = true, length = 200)
  String email;

  @Field(defaultExpression = "'NEW'")
  @Nullable Status status;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  @Nullable Address work;

  @Field(json = true)
  Preferences preferences;

  List<String> tags = new ArrayList<>();

  @Convert(ColorConverter.class)
  @Nullable Color color;

  @Field(generatedAs = "lower(email)")
  @Nullable String searched;

  @CreatedAt @Nullable Instant created;
  @UpdatedAt @Nullable Instant updated;
  @Version long version;
  @SoftDelete @Nullable Instant deleted;

  public Customer(String email, Address home, Preferences preferences) {
    this.email = email;
    this.home = home;
    this.preferences = preferences;
  }
}
// end::model[]
