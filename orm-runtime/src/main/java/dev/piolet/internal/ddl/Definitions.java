package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Policy;
import dev.piolet.schema.Table;
import dev.piolet.type.DomainDefinition;
import dev.piolet.type.Identifiers;
import dev.piolet.type.TypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that add one thing to a schema, and parts of them. */
public final class Definitions {
  private Definitions() {}

  /** A column's name and what is said of it, as CREATE TABLE has it. */
  public static String of(Column<?, ?> column) {
    return Text.of(writer -> ColumnSql.render(writer, column));
  }

  /** A constraint with its name, as CREATE TABLE has it. */
  public static String of(Constraint<?> constraint) {
    return Text.of(writer -> ConstraintSql.render(writer, constraint));
  }

  /** A constraint without its name. */
  public static String body(Constraint<?> constraint) {
    return Text.of(writer -> ConstraintSql.body(writer, constraint));
  }

  /** The DEFAULT of a column: SQL, in parentheses where it needs them; null for none. */
  public static @Nullable String defaultOf(Column<?, ?> column) {
    return ColumnSql.defaultOf(column);
  }

  /** The type of the values of the sequence of some columns. */
  public static String typeOfSequenceOf(List<Column<?, ?>> columns) {
    return columns.get(0).type().name();
  }

  /** Creates an index. */
  public static String create(Index<?> index) {
    return IndexSql.create(index, Existing.FAIL);
  }

  /** Creates the index by which a materialized view says what a constraint says of a table. */
  public static String createIndexOf(Constraint<?> constraint) {
    return IndexSql.ofConstraint(constraint, Existing.FAIL);
  }

  /** Creates a policy. */
  public static String create(Table<?> table, Policy policy) {
    return PolicySql.create(Text.name(table), policy);
  }

  /** Creates a partition. */
  public static String create(Table<?> table, Partition partition) {
    return TableSql.partition(table, partition, Existing.FAIL);
  }

  /** The name of a partition in SQL. */
  public static String nameOf(Table<?> table, Partition partition) {
    return Identifiers.qualified(table.schema(), partition.name());
  }

  /**
   * The definitions of tables and views with all that belongs to them, where they are not there
   * yet.
   *
   * @return a statement for each, or several with semicolons between them, in an order in which
   *     that is possible
   */
  public static Map<Table<?>, String> createMissing(List<Table<?>> tables) {
    return SchemaPlan.createEach(tables);
  }

  /** Creates the sequence that numbers some columns. */
  public static String createSequenceOf(List<Column<?, ?>> columns) {
    return SequenceSql.create(columns, Existing.FAIL);
  }

  /** By how much the sequence of some columns counts on. */
  public static int allocationSizeOf(List<Column<?, ?>> columns) {
    return SequenceSql.allocationSize(columns);
  }

  /** The columns that sequences number, by the names in SQL of these. */
  public static Map<String, List<Column<?, ?>>> sequencesOf(List<Table<?>> tables) {
    return SequenceSql.numbered(tables);
  }

  /** The types that tables need, by their names in SQL, those that others need before them. */
  public static Map<String, TypeDefinition> typesOf(List<Table<?>> tables) {
    return TypeSql.definitions(tables);
  }

  /** The names of the extensions that tables need. */
  public static Set<String> extensionsOf(List<Table<?>> tables) {
    return TypeSql.extensions(tables);
  }

  /** Creates a type. */
  public static String create(TypeDefinition type) {
    return create(type, type.sqlName());
  }

  /**
   * Creates a type under another name.
   *
   * @param name the name in SQL
   */
  public static String create(TypeDefinition type, String name) {
    return TypeSql.create(type, name);
  }

  /**
   * Creates a domain under another name.
   *
   * @param name the name in SQL
   * @param base what it is over, in SQL
   */
  public static String createDomain(DomainDefinition domain, String name, String base) {
    return TypeSql.createDomain(domain, name, base);
  }
}
