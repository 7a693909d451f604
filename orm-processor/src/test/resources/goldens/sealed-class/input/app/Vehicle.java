package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "vehicles", schema = "fleet")
@Discriminator(value = "kind", name = "vehicle kind")
abstract sealed class Vehicle extends TableBase permits Vehicle.Motor, Bicycle {
  @Field(primaryKey = true)
  String plate = "";

  @Version long version;
  @SoftDelete @Nullable Instant deleted;

  record Engine(int power, @Nullable String fuel) {}

  abstract static sealed class Motor extends Vehicle permits Car, Truck {
    @Embedded Engine engine = new Engine(0, null);
  }

  static final class Car extends Motor {
    List<String> extras = List.of();
  }

  static final class Truck extends Motor {
    int load;
  }
}
