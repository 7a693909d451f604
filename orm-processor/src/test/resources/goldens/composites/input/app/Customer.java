package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Customer extends TableBase {
  @Field(primaryKey = true) public @Nullable Long id;
  public @Nullable Address address;
  public List<Address> others = List.of();
}
