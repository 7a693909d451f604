package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;

/** The names of what generated code uses. The processor does not depend on the runtime. */
public final class RuntimeTypes {
  public static final String SCHEMA = "dev.piolet.schema";
  public static final String VALUE = "dev.piolet.value";

  /** The processor, as what generates. */
  public static final String PROCESSOR = "dev.piolet.processor.TableProcessor";

  public static final String TABLE_BASE = "dev.piolet.TableBase";
  public static final ClassName TABLE = ClassName.get(SCHEMA, "Table");
  public static final ClassName KEYED_TABLE = ClassName.get(SCHEMA, "KeyedTable");
  public static final ClassName REF = ClassName.get(SCHEMA, "Ref");
  public static final ClassName REFERENCES = ClassName.get(SCHEMA, "References");
  public static final ClassName COLUMN = ClassName.get(SCHEMA, "Column");
  public static final ClassName COLUMN_OPTION = ClassName.get(SCHEMA, "ColumnOption");
  public static final ClassName EMBEDDED_COLUMNS = ClassName.get(SCHEMA, "EmbeddedColumns");
  public static final ClassName JSON_OBJECT_PATH = ClassName.get(SCHEMA, "JsonObjectPath");
  public static final ClassName JSON_PLACE = ClassName.get(SCHEMA, "JsonPlace");
  public static final ClassName JSON_TYPE = ClassName.get("dev.piolet.json", "JsonType");
  public static final ClassName TABLE_MAPPING = ClassName.get("dev.piolet.spi", "TableMapping");
  public static final ClassName PRIMITIVE_OUTPUT =
      ClassName.get("dev.piolet.spi", "PrimitiveOutput");
  public static final ClassName PG_TYPES = ClassName.get("dev.piolet.type", "PgTypes");
  public static final ClassName PG_TYPE = ClassName.get("dev.piolet.type", "PgType");
  public static final ClassName ATTRIBUTE = ClassName.get("dev.piolet.type", "Attribute");
  public static final ClassName CONVERTER = ClassName.get("dev.piolet.type", "Converter");
  public static final ClassName SELECTABLE = ClassName.get("dev.piolet.sql", "Selectable");
  public static final ClassName QUERY_TABLE = ClassName.get("dev.piolet.query", "QueryTable");
  public static final ClassName PROJECTION_TABLE =
      ClassName.get("dev.piolet.query", "ProjectionTable");
  public static final ClassName PROJECTIONS = ClassName.get("dev.piolet.query", "Projections");
  public static final ClassName GRAPH = ClassName.get("dev.piolet", "Graph");
  public static final ClassName GRAPHS = ClassName.get("dev.piolet", "Graphs");
  public static final ClassName SQL = ClassName.get("dev.piolet.query", "Sql");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private RuntimeTypes() {}

  /** A kind of expression. */
  public static ClassName expression(String name) {
    return ClassName.get("dev.piolet.sql", name);
  }

  /** A class of the package that generated tables are made of. */
  public static ClassName schema(String name) {
    return ClassName.get(SCHEMA, name);
  }
}
