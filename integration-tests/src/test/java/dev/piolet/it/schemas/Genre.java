package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** What all tenants share: its model says a schema. */
@Table(schema = Genre.SCHEMA)
record Genre(@Field(primaryKey = true) int id, String name) {
  static final String SCHEMA = "piolet shared genres";
}
