package dev.piolet.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a primary key. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <K> the key: the column's type, or the generated {@code Key} record of a composite key
 */
public abstract class KeyedTable<M, K> extends Table<M> {
  /** A table; see {@link Table#Table(Class, String, String, TableAlias)}. */
  protected KeyedTable(
      Class<M> model, @Nullable String schema, String name, @Nullable TableAlias alias) {
    super(model, schema, name, alias);
  }

  /** A table; see {@link Table#Table(Class, String, String, TableAlias, boolean)}. */
  protected KeyedTable(
      Class<M> model,
      @Nullable String schema,
      String name,
      @Nullable TableAlias alias,
      boolean seesDeleted) {
    super(model, schema, name, alias, seesDeleted);
  }

  @Override
  public abstract KeyedTable<M, K> as(String alias);

  @Override
  public abstract KeyedTable<M, K> inSchema(String schema);

  @Override
  protected abstract KeyedTable<M, K> withAlias(TableAlias alias);

  /** The primary key's columns, in the order of the model's properties. Never empty. */
  public final List<Column<M, ?>> primaryKey() {
    return metadata().primaryKey();
  }

  /**
   * A reference to the row with a key: {@code pet.type = PET_TYPE.ref(3)}.
   *
   * @param key the key; it is not looked up whether there is such a row
   * @throws IllegalArgumentException when the primary key has several columns
   */
  public final Ref<M> ref(K key) {
    KeyedTable<M, ?> named = alias() == null ? this : (KeyedTable<M, ?>) Tables.of(model());
    return Ref.toKey(named, key);
  }

  /** The primary key as a constraint, to name it where a clash or a violation is about it. */
  public final PrimaryKey<M> primaryKeyConstraint() {
    return new PrimaryKey<>(this, primaryKey(), primaryKeyOptions());
  }

  /** The options of the primary key beside its columns. */
  protected PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS;
  }
}
