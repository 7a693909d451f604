package dev.piolet.it.type;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Firm extends TableBase {
  @Field(primaryKey = true)
  int id;

  @Nullable Place seat;
  List<Place> branches = new ArrayList<>();
}
