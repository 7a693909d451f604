package dev.piolet.it.sealed;

import dev.piolet.TableBase;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tracked objects, with all that the database fills. */
@Table(name = "véhicle \"x\"")
@Discriminator(value = "kind", name = "select")
@Unique({"owner", "plate"})
public abstract sealed class Vehicle extends TableBase permits Car, Truck, Bicycle {
  @Field(
      primaryKey = true,
      sequence = "vehicle_seq",
      generation = Generation.SEQUENCE,
      allocationSize = 10)
  @Nullable Long id;

  String owner = "";
  String plate = "";
  @Version long version;
  @CreatedAt @Nullable Instant created;
  @SoftDelete @Nullable Instant deleted;
}
