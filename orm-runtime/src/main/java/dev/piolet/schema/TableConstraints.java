package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of constraints and indexes in generated tables. Each is kept in the table that
 * declares it.
 *
 * @param <M> the model
 */
public abstract class TableConstraints<M> extends TableMapping<M> {
  private final List<Constraint<M>> constraints = new ArrayList<>();
  private final List<Index<M>> indexes = new ArrayList<>();

  TableConstraints() {}

  abstract Table<M> self();

  /** The constraints in the order of their declaration, without the primary key. */
  public final List<Constraint<M>> constraints() {
    return Collections.unmodifiableList(constraints);
  }

  /** The indexes in the order of their declaration, without those of constraints. */
  public final List<Index<M>> indexes() {
    return Collections.unmodifiableList(indexes);
  }

  /** A unique constraint. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final UniqueConstraint<M> unique(String name, Column<M, ?>... columns) {
    return unique(name, List.of(columns), UniqueOptions.DEFAULTS);
  }

  /** A unique constraint. */
  protected final UniqueConstraint<M> unique(
      String name, List<Column<M, ?>> columns, UniqueOptions options) {
    return add(new UniqueConstraint<>(self(), name, columns, options));
  }

  /** A foreign key of one column, to a primary key. */
  protected final ForeignKey<M> foreignKey(String name, Column<M, ?> column, Class<?> references) {
    return foreignKey(name, List.of(column), references, ForeignKeyOptions.DEFAULTS);
  }

  /** A foreign key. */
  protected final ForeignKey<M> foreignKey(
      String name, List<Column<M, ?>> columns, Class<?> references, ForeignKeyOptions options) {
    return add(new ForeignKey<>(self(), name, columns, references, options));
  }

  /**
   * A check.
   *
   * @param condition the condition, in SQL
   */
  protected final CheckConstraint<M> check(String name, String condition) {
    return check(name, condition, CheckOptions.DEFAULTS);
  }

  /**
   * A check.
   *
   * @param condition the condition, in SQL
   */
  protected final CheckConstraint<M> check(String name, String condition, CheckOptions options) {
    return add(new CheckConstraint<>(self(), name, condition, options));
  }

  /**
   * An exclusion constraint.
   *
   * @param method the method of its index
   * @param elements what is compared, and how
   * @param where which rows are compared: a condition in SQL, or null for all
   * @param deferrable when it is checked
   */
  protected final ExclusionConstraint<M> exclusion(
      String name,
      String method,
      List<ExclusionConstraint.Element> elements,
      @Nullable String where,
      Deferrable deferrable) {
    return add(new ExclusionConstraint<>(self(), name, method, elements, where, deferrable));
  }

  /** An index of columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final Index<M> index(String name, Column<M, ?>... columns) {
    return index(name, elements(columns), IndexOptions.DEFAULTS);
  }

  /** An index. */
  protected final Index<M> index(String name, List<IndexElement> elements, IndexOptions options) {
    Index<M> index = new Index<>(self(), name, elements, options);
    indexes.add(index);
    return index;
  }

  /** A unique index of columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final UniqueIndex<M> uniqueIndex(String name, Column<M, ?>... columns) {
    return uniqueIndex(name, elements(columns), IndexOptions.DEFAULTS);
  }

  /** A unique index. */
  protected final UniqueIndex<M> uniqueIndex(
      String name, List<IndexElement> elements, IndexOptions options) {
    UniqueIndex<M> index = new UniqueIndex<>(self(), name, elements, options);
    indexes.add(index);
    return index;
  }

  /** A column in an index. */
  protected static IndexElement element(Column<?, ?> column) {
    return IndexElement.of(column);
  }

  /** An expression in an index, in SQL. */
  protected static IndexElement element(String expression) {
    return IndexElement.of(expression);
  }

  /** An element that an exclusion constraint compares, and the operator that it does so with. */
  protected static ExclusionConstraint.Element compared(IndexElement element, String operator) {
    return new ExclusionConstraint.Element(element, operator);
  }

  private List<IndexElement> elements(Column<M, ?>[] columns) {
    List<IndexElement> elements = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      elements.add(IndexElement.of(column));
    }
    return elements;
  }

  private <C extends Constraint<M>> C add(C constraint) {
    constraints.add(constraint);
    return constraint;
  }
}
