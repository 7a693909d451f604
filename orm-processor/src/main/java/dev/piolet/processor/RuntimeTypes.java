package dev.piolet.processor;

import com.palantir.javapoet.ClassName;

/** The names of what generated code uses. The processor does not depend on the runtime. */
final class RuntimeTypes {
  static final String SCHEMA = "dev.piolet.schema";
  static final String VALUE = "dev.piolet.value";
  static final String TABLE_BASE = "dev.piolet.TableBase";
  static final ClassName TABLE = ClassName.get(SCHEMA, "Table");
  static final ClassName KEYED_TABLE = ClassName.get(SCHEMA, "KeyedTable");
  static final ClassName COLUMN = ClassName.get(SCHEMA, "Column");
  static final ClassName COLUMN_OPTION = ClassName.get(SCHEMA, "ColumnOption");
  static final ClassName EMBEDDED_COLUMNS = ClassName.get(SCHEMA, "EmbeddedColumns");
  static final ClassName JSON_OBJECT_PATH = ClassName.get(SCHEMA, "JsonObjectPath");
  static final ClassName JSON_PLACE = ClassName.get(SCHEMA, "JsonPlace");
  static final ClassName JSON_TYPE = ClassName.get("dev.piolet.json", "JsonType");
  static final ClassName TABLE_MAPPING = ClassName.get("dev.piolet.spi", "TableMapping");
  static final ClassName PARAMETERS = ClassName.get("dev.piolet.spi", "Parameters");
  static final ClassName PG_TYPES = ClassName.get("dev.piolet.type", "PgTypes");
  static final ClassName PG_TYPE = ClassName.get("dev.piolet.type", "PgType");
  static final ClassName ATTRIBUTE = ClassName.get("dev.piolet.type", "Attribute");
  static final ClassName CONVERTER = ClassName.get("dev.piolet.type", "Converter");
  static final ClassName SELECTABLE = ClassName.get("dev.piolet.sql", "Selectable");
  static final ClassName PROJECTIONS = ClassName.get("dev.piolet.query", "Projections");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private RuntimeTypes() {}

  /** A class of the package that generated tables are made of. */
  static ClassName schema(String name) {
    return ClassName.get(SCHEMA, name);
  }
}
