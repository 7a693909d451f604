package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Presence;
import dev.piolet.sql.SortKey;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: a query that a statement names in {@code with(...)} and uses like a
 * table. Immutable and thread-safe; see {@link QueryTable}. Two of the same name and alias are
 * equal.
 *
 * @param <T> what one row is read into
 */
public final class CommonTable<T extends @Nullable Object> extends QueryTable<T> {
  private final String commonName;
  private final String materialized;
  private final @Nullable SqlPart step;
  private final List<String> types;
  private final SqlPart suffix;

  private CommonTable(
      String commonName,
      String alias,
      RowStatement<T> query,
      String materialized,
      @Nullable SqlPart step,
      List<String> types,
      SqlPart suffix) {
    super(alias, query);
    this.commonName = commonName;
    this.materialized = materialized;
    this.step = step;
    this.types = types;
    this.suffix = suffix;
  }

  static <T> CommonTable<T> of(String name, RowStatement<T> query) {
    return new CommonTable<>(name, name, query, "", null, List.of(), writer -> {});
  }

  /**
   * The same table under another name, to use it twice in one statement; {@code with} takes either.
   *
   * @param alias the name, unquoted
   */
  public CommonTable<T> as(String alias) {
    return new CommonTable<>(commonName, alias, query, materialized, step, types, suffix);
  }

  /** {@code MATERIALIZED}: computed once, and by itself. */
  public CommonTable<T> materialized() {
    return new CommonTable<>(commonName, name, query, "MATERIALIZED ", step, types, suffix);
  }

  /** {@code NOT MATERIALIZED}: planned as a part of the statement that uses it. */
  public CommonTable<T> notMaterialized() {
    return new CommonTable<>(commonName, name, query, "NOT MATERIALIZED ", step, types, suffix);
  }

  /**
   * Makes the table recursive: {@code query UNION ALL step}.
   *
   * @param step gives the next rows from those that were found last, which the table it takes has
   * @throws IllegalStateException when the table is recursive already
   */
  public CommonTable<T> unionAll(Function<CommonTable<T>, Query<T, ?>> step) {
    return recursive(" UNION ALL ", step);
  }

  /**
   * Makes the table recursive: {@code query UNION step}, where a row that was found before is left
   * out, so that a cycle ends.
   *
   * @param step gives the next rows from those that were found last, which the table it takes has
   * @throws IllegalStateException when the table is recursive already
   */
  public CommonTable<T> union(Function<CommonTable<T>, Query<T, ?>> step) {
    return recursive(" UNION ", step);
  }

  private CommonTable<T> recursive(String operator, Function<CommonTable<T>, Query<T, ?>> next) {
    if (step != null) {
      throw new IllegalStateException(
          "The common table \""
              + commonName
              + "\" is recursive already, and PostgreSQL takes one step: combine the steps inside"
              + " it, as in unionAll(table -> one.unionAll(other))");
    }
    Query<T, ?> stepQuery = next.apply(this);
    CombinedColumns.requireAlike(query, operator, stepQuery);
    List<String> types = RecursiveTypes.of(stepQuery, query.selection().expressions());
    return new CommonTable<>(
        commonName,
        name,
        query,
        materialized,
        writer -> writer.sql(operator).selectLists().cast(stepQuery, types).part(stepQuery),
        types,
        suffix);
  }

  /**
   * {@code SEARCH DEPTH FIRST BY keys}: adds a column that sorts a row behind the one that led to
   * it.
   *
   * @param column the column's name, for {@code ORDER BY}, unquoted
   * @param keys what the query selects and a row is known by
   * @throws IllegalArgumentException when the query has a column of that name
   */
  public CommonTable<T> searchDepthFirst(String column, Expression<?>... keys) {
    requireFree(column);
    return ending(writer -> search(writer, " SEARCH DEPTH FIRST BY ", column, keys));
  }

  /**
   * {@code SEARCH BREADTH FIRST BY keys}: adds a column that sorts rows by the number of steps that
   * led to them.
   *
   * @param column the column's name, for {@code ORDER BY}, unquoted
   * @param keys what the query selects and a row is known by
   * @throws IllegalArgumentException when the query has a column of that name
   */
  public CommonTable<T> searchBreadthFirst(String column, Expression<?>... keys) {
    requireFree(column);
    return ending(writer -> search(writer, " SEARCH BREADTH FIRST BY ", column, keys));
  }

  /**
   * {@code CYCLE keys}: ends at a row whose keys were met on the way to it, and adds a column that
   * is true there and one with the way.
   *
   * @param mark the name of the column that is true where a cycle closes, unquoted
   * @param path the name of the column with the way, unquoted
   * @param keys what the query selects and a row is known by
   * @throws IllegalArgumentException when the query has a column of one of these names, or both are
   *     the same
   */
  public CommonTable<T> cycle(String mark, String path, Expression<?>... keys) {
    requireFree(mark);
    requireFree(path);
    if (mark.equals(path)) {
      throw new IllegalArgumentException(
          "The columns that CYCLE adds have the same name, \"" + mark + "\": give them two");
    }
    return ending(
        writer -> {
          names(writer.sql(" CYCLE "), keys);
          writer.sql(" SET ").identifier(mark).sql(" USING ").identifier(path);
        });
  }

  /**
   * The column that {@link #cycle} added, which is true where a cycle closes.
   *
   * @param mark its name, unquoted
   */
  public Condition cycleMark(String mark) {
    return Expressions.condition(writer -> writer.column(this, mark));
  }

  /**
   * The column that {@link #searchDepthFirst} or {@link #searchBreadthFirst} added, to sort by.
   *
   * @param column its name, unquoted
   */
  public SortKey searchOrder(String column) {
    return new SearchOrder(this, column);
  }

  private record SearchOrder(CommonTable<?> table, String column) implements SortKey {
    @Override
    public void render(SqlWriter writer) {
      writer.column(table, column);
    }
  }

  /** PostgreSQL would not know which of two is meant. */
  private void requireFree(String column) {
    if (columns.names().contains(column)) {
      throw new IllegalArgumentException(
          "The common table \""
              + commonName
              + "\" has a column \""
              + column
              + "\" already: give the one that SEARCH or CYCLE adds another name");
    }
  }

  private void search(SqlWriter writer, String kind, String column, Expression<?>... keys) {
    names(writer.sql(kind), keys);
    writer.sql(" SET ").identifier(column);
  }

  private void names(SqlWriter writer, Expression<?>... keys) {
    String separator = "";
    for (Expression<?> key : keys) {
      writer.sql(separator).identifier(columnName(key));
      separator = ", ";
    }
  }

  private CommonTable<T> ending(SqlPart added) {
    return new CommonTable<>(
        commonName,
        name,
        query,
        materialized,
        step,
        types,
        writer -> writer.part(suffix).part(added));
  }

  /** In FROM a common table is its name, which some WITH around must have. */
  @Override
  public void render(SqlWriter writer) {
    writer.requireDeclared(commonName);
    writer.identifier(commonName);
    if (!name.equals(commonName)) {
      writer.sql(" AS ").identifier(name);
    }
  }

  /** The name that WITH gives the table, whatever its alias. */
  String commonName() {
    return commonName;
  }

  /** Writes what WITH says of the table. */
  void define(SqlWriter writer) {
    boolean isLabelled = step == null && !query.labels().isEmpty();
    if (isLabelled) {
      writer.identifier(commonName);
    } else {
      renderNames(writer, commonName);
    }
    writer.sql(" AS ").sql(materialized).sql("(");
    if (isLabelled) {
      query.renderLabelled(writer);
      writer.sql("\n");
    } else if (step != null) {
      writer.selectLists().cast(query, types).part(query).part(step);
    } else {
      writer.part(handedOn());
    }
    writer.sql(")").part(suffix);
  }

  boolean isRecursive() {
    return step != null;
  }

  /** The step has no column that tells whether a row is there. */
  @Override
  List<Presence> presencesInside() {
    return isRecursive() ? List.of() : super.presencesInside();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryTable<?> any
        && any.origin() instanceof CommonTable<?> table
        && name.equals(table.name)
        && commonName.equals(table.commonName);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
