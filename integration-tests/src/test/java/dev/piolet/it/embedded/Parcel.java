package dev.piolet.it.embedded;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tracked model with embedded records. */
@Table
class Parcel extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Embedded Address target = Address.of("Oslo");

  @Embedded @Nullable Label label;

  record Label(String text, @Field(json = true) Map<String, String> details) {}
}
