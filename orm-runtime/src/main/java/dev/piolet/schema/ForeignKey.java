package dev.piolet.schema;

import dev.piolet.error.QueryException;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.Expression;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hold the key of another table's row. Immutable and thread-safe.
 *
 * <p>Statements join along it: {@code select(ARTICLE).join(ARTICLE.authorKey)}.
 *
 * @param <M> the model
 * @param <R> the model that is referred to
 */
public final class ForeignKey<M, R> extends Constraint<M> {
  private final List<Column<M, ?>> columns;
  private final Class<R> references;
  private final ForeignKeyOptions options;
  private final @Nullable Table<R> target;

  ForeignKey(
      Table<M> table,
      String name,
      List<Column<M, ?>> columns,
      Class<R> references,
      ForeignKeyOptions options,
      @Nullable Table<R> target) {
    super(table, name);
    this.columns = List.copyOf(columns);
    this.references = references;
    this.options = options;
    this.target = target;
  }

  /**
   * The same key to the table under another name: {@code EMPLOYEE.managerKey.to(MANAGER)}, where
   * {@code MANAGER} is {@code EMPLOYEE.as("manager")}.
   *
   * @param table the table that is referred to, or an alias of it
   */
  public ForeignKey<M, R> to(Table<R> table) {
    return new ForeignKey<>(table(), name(), columns, references, options, table);
  }

  /** Whether {@link #to} said which table is referred to. */
  public boolean hasTarget() {
    return target != null;
  }

  /**
   * The condition that a row refers to one of another table, as in {@code
   * select(COMMENT).where(COMMENT.articleKey.refersTo(ARTICLE))} within a query of articles. It
   * compares all columns of the key, and NULL refers to no row.
   *
   * @param row the table that is referred to, an alias of it, or a path to it
   * @throws IllegalArgumentException when the key has a period, which several rows cover together
   */
  public Condition refersTo(Table<R> row) {
    if (options.period()) {
      throw new IllegalArgumentException(
          "The rows that the foreign key "
              + Identifiers.quote(name())
              + " refers to are several, which cover its period together: compare its columns"
              + " instead");
    }
    List<? extends Column<?, ?>> referenced = to(row).referencedColumns();
    Condition equal = Conditions.absent();
    for (int i = 0; i < columns.size(); i++) {
      equal = equal.and(equal(referenced.get(i), columns.get(i)));
    }
    return equal;
  }

  /** The types may differ: a {@code smallint} can refer to a {@code bigint}. */
  @SuppressWarnings("unchecked") // only what the columns render counts
  private static Condition equal(Column<?, ?> left, Column<?, ?> right) {
    return ((Expression<Object>) left).eq((Expression<Object>) right);
  }

  /** The columns that refer. */
  public List<Column<M, ?>> columns() {
    return columns;
  }

  /** Tells it of a union's key, too, when that of one of its tables is violated. */
  @Override
  public boolean isViolatedIn(QueryException failure) {
    return isNamedIn(failure)
        || table().metadata().subtypeTables().stream()
            .flatMap(part -> part.constraints().stream())
            .anyMatch(part -> isLike(part) && part.isViolatedIn(failure));
  }

  /** Whether a constraint of another table is a foreign key by columns of the same names. */
  boolean isLike(Constraint<?> constraint) {
    return constraint instanceof ForeignKey<?, ?> key
        && key.references.equals(references)
        && names(key.columns).equals(names(columns));
  }

  private static List<String> names(List<? extends Column<?, ?>> columns) {
    return columns.stream().map(Column::name).toList();
  }

  /** The model that is referred to. */
  public Class<R> references() {
    return references;
  }

  /**
   * The table that is referred to, under its own name unless {@link #to} said another.
   *
   * @throws IllegalArgumentException when that model has no generated table
   */
  public Table<R> referencedTable() {
    return target == null ? Tables.of(references) : target;
  }

  /**
   * The columns that are referred to, in the order of {@link #columns()}.
   *
   * @throws IllegalArgumentException when the table that is referred to has no such columns
   */
  public List<Column<?, ?>> referencedColumns() {
    Table<?> target = referencedTable();
    List<Column<?, ?>> found = new ArrayList<>();
    for (Column<?, ?> column : target.columns()) {
      if (options.to().isEmpty() && column.options().primaryKey()) {
        found.add(column);
      }
    }
    for (String name : options.to()) {
      found.add(target.column(name));
    }
    return List.copyOf(found);
  }

  /** The options of it beside its columns. */
  public ForeignKeyOptions options() {
    return options;
  }
}
