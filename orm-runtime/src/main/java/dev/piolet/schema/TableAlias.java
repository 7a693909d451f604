package dev.piolet.schema;

import dev.piolet.type.Identifiers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells a table in a statement from the one under its own name: another name, a path along
 * foreign keys, or another schema. Immutable and thread-safe.
 */
public final class TableAlias {
  /** That of a table that is told apart by nothing. */
  static final TableAlias NONE = new TableAlias(null, null, null);

  private final @Nullable String name;
  private final @Nullable KeyPath path;
  private final @Nullable String schema;

  private TableAlias(@Nullable String name, @Nullable KeyPath path, @Nullable String schema) {
    this.name = name;
    this.path = path;
    this.schema = schema;
  }

  /** The same in another schema, or in that of the model where it is null. */
  static TableAlias inSchema(@Nullable TableAlias alias, @Nullable String schema) {
    String name = alias == null ? null : alias.name;
    return name == null && schema == null ? NONE : new TableAlias(name, null, schema);
  }

  /**
   * A name.
   *
   * @param name the name, unquoted
   * @param schema the schema that the table was put into, or null for that of the model
   */
  static TableAlias of(String name, @Nullable String schema) {
    return new TableAlias(name, null, schema);
  }

  /** A path to a table in a schema; see {@link #of(String, String)}. */
  static TableAlias of(KeyPath path, @Nullable String schema) {
    return new TableAlias(path.text(), path, schema);
  }

  /** The schema that the table was put into, or null for that of the model. */
  @Nullable String schema() {
    return schema;
  }

  /** Whether the table has another name than its own, or a path. */
  boolean isNamed() {
    return name != null;
  }

  /**
   * What a statement calls the table, unquoted; a path by what tells it from others, as {@code
   * article.author}. One in another schema is called as both, so that it can stand beside the same
   * table in other schemas, and a query within another can use both.
   *
   * @param table the table's own name
   */
  String qualifier(String table) {
    if (name != null) {
      return name;
    }
    String both = schema + "." + table;
    String cut = Identifiers.cut(both, Identifiers.MAX_BYTES);
    if (cut.equals(both)) {
      return both;
    }
    String rest = "_" + Integer.toHexString(both.hashCode());
    return Identifiers.cut(both, Identifiers.MAX_BYTES - rest.length()) + rest;
  }

  @Nullable KeyPath path() {
    return path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableAlias alias
        && Objects.equals(name, alias.name)
        && Objects.equals(schema, alias.schema)
        && (path == null ? alias.path == null : path.isSame(alias.path));
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(name) + Objects.hashCode(schema);
  }

  /** The name, and the schema where there is one. */
  @Override
  public String toString() {
    String named = name == null ? "" : Identifiers.quote(name);
    return schema == null ? named : named + " in " + Identifiers.quote(schema);
  }
}
