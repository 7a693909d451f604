package dev.piolet.it.schemas;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Its rows are marked as deleted. */
@Table
class Draft extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String text = "";

  @SoftDelete boolean deleted;
}
