package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a primary key. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <K> the key: the column's type, or the generated {@code Key} record of a composite key
 */
public abstract class KeyedTable<M, K> extends Table<M> {
  /** A table; see {@link Table#Table(Class, String, String, String)}. */
  protected KeyedTable(
      Class<M> model, @Nullable String schema, String name, @Nullable String alias) {
    super(model, schema, name, alias);
  }

  /** A table; see {@link Table#Table(Class, String, String, String, boolean)}. */
  protected KeyedTable(
      Class<M> model,
      @Nullable String schema,
      String name,
      @Nullable String alias,
      boolean seesDeleted) {
    super(model, schema, name, alias, seesDeleted);
  }

  @Override
  public abstract KeyedTable<M, K> as(String alias);

  /** The primary key's columns, in the order of the model's properties. Never empty. */
  public final List<Column<M, ?>> primaryKey() {
    return keyColumns();
  }

  /** The primary key as a constraint, to name it where a clash or a violation is about it. */
  public final PrimaryKey<M> primaryKeyConstraint() {
    return new PrimaryKey<>(this, primaryKey(), primaryKeyOptions());
  }

  /** The options of the primary key beside its columns. */
  protected PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS;
  }

  /**
   * The SELECT that reads the row with a key, made once. Its parameters are the columns of {@link
   * #primaryKey()}, in their order.
   */
  public final String selectByKey() {
    return keptText("SELECT", this::renderSelectByKey);
  }

  private void renderSelectByKey(SqlWriter writer) {
    writer.within(
        List.of(this),
        within -> {
          within.sql("SELECT ").results(columns()).sql(" FROM ").part(this);
          String before = " WHERE ";
          for (Column<M, ?> column : primaryKey()) {
            within.sql(before).part(column).sql(" = ").sql(column.type().placeholder());
            before = " AND ";
          }
          Condition filter = filter();
          if (filter != null) {
            within.sql(" AND ").part(filter);
          }
        });
  }

  /**
   * A key's values, one for each of {@link #primaryKey()}, in that order.
   *
   * @param key a key
   */
  public List<?> keyValues(K key) {
    return List.of(key);
  }
}
