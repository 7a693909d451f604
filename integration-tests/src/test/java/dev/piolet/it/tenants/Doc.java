package dev.piolet.it.tenants;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Doc(
    @Field(primaryKey = true) @Nullable Long id,
    String tenant,
    @Field(unique = true) String title,
    @Field(references = Doc.class) @Nullable Long parentId) {
  static Doc of(String tenant, String title) {
    return new Doc(null, tenant, title, null);
  }
}
