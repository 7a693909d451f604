package dev.piolet.schema;

import dev.piolet.spi.TableMapping;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row of another table, as a property of a model: its key, and the object where it
 * was fetched or given. Nothing is ever loaded by asking for it.
 *
 * <pre>{@code
 * @Table
 * public class Pet {
 *   @Field(primaryKey = true) @Nullable Long id;
 *   Ref<PetType> type;                       // the column type_id, which is PET.typeId
 *   @Nullable Ref<Owner> owner;
 * }
 *
 * pet.type = PET_TYPE.ref(3);                // by key
 * pet.owner = Ref.of(owner);                 // to an object, which may get its key later
 * long type = pet.type.key(PET_TYPE);
 * conn.exec(select(PET).fetch(PET.type()));  // pets with pet.type.get()
 * }</pre>
 *
 * <p>Two are equal when they refer to rows of one table with equal keys, or, where there is no key
 * yet, to the same object. So the hash code of a reference to an object without a key changes when
 * that gets one: put it into a set or map when it has.
 *
 * <p>A reference is immutable, but for what a fetch or a save adds: the object, or its key. It is
 * as thread-safe as the object is that it refers to.
 *
 * @param <M> the model that is referred to
 */
public final class Ref<M> {
  private final KeyedTable<M, ?> table;
  private final @Nullable Object fixedKey;
  private @Nullable M referred;

  private Ref(KeyedTable<M, ?> table, @Nullable Object fixedKey, @Nullable M referred) {
    this.table = table;
    this.fixedKey = fixedKey;
    this.referred = referred;
  }

  /**
   * A reference to an object, whose key is asked for when it is wanted: it may be inserted later.
   *
   * @param model an object of a class with {@code @Table}
   * @throws IllegalArgumentException when its class has no generated table, or no primary key of
   *     one column
   */
  public static <M> Ref<M> of(M model) {
    return new Ref<>(tableOf(model), null, model);
  }

  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  private static <M> KeyedTable<M, ?> tableOf(M model) {
    Table<?> table = Tables.of(Objects.requireNonNull(model, "model").getClass());
    if (table instanceof KeyedTable<?, ?> keyed) {
      return ofOneColumn((KeyedTable<M, ?>) keyed);
    }
    throw new IllegalArgumentException(
        table.model().getName()
            + " has no primary key, so nothing can refer to it. Give it one: @Field(primaryKey ="
            + " true)");
  }

  static <M> Ref<M> toKey(KeyedTable<M, ?> table, Object key) {
    return new Ref<>(ofOneColumn(table), Objects.requireNonNull(key, "key"), null);
  }

  /** Requires that the key is a single column, as a property is. */
  private static <M> KeyedTable<M, ?> ofOneColumn(KeyedTable<M, ?> table) {
    if (table.primaryKey().size() > 1) {
      throw new IllegalArgumentException(
          "The primary key of "
              + table.model().getName()
              + " has several columns, and a reference has one. Keep the "
              + table.getClass().getSimpleName()
              + ".Key, or the object, instead");
    }
    return table;
  }

  /**
   * The key of the row that this refers to.
   *
   * @param of the table of the referred model, which says the key's type
   * @throws IllegalStateException when the object has no key yet
   */
  @SuppressWarnings("unchecked") // all tables of a model have keys of one type
  public <K> K key(KeyedTable<M, K> of) {
    Object key = keyOrNull();
    if (key == null) {
      throw new IllegalStateException(
          "The reference is to an object of "
              + of.model().getSimpleName()
              + " that has no key yet: insert it");
    }
    return (K) key;
  }

  /** Whether the key is known: an object that was not inserted may have none. */
  public boolean hasKey() {
    return keyOrNull() != null;
  }

  /**
   * The object that this refers to.
   *
   * @throws IllegalStateException when only its key is known, as it was not fetched
   */
  public M get() {
    M model = referred;
    if (model == null) {
      String name = table.model().getSimpleName();
      throw new IllegalStateException(
          "The "
              + name
              + " was not fetched, only its key is known. Fetch it with the statement, as in"
              + " select(PET).fetch(PET.type()); or read it with conn.get(...)");
    }
    return model;
  }

  /** The object that this refers to, or nothing where only its key is known. */
  public Optional<M> model() {
    return Optional.ofNullable(referred);
  }

  KeyedTable<M, ?> table() {
    return table;
  }

  /** Whether it was made of a key, and not of an object. */
  boolean isToKey() {
    return fixedKey != null;
  }

  /** Puts the object here that was fetched, or was stored in place of the one that is here. */
  void fill(@Nullable M model) {
    referred = model;
  }

  /** This, or where the key is that of an object, a reference to the key that it has now. */
  Ref<M> copy() {
    Object key = fixedKey == null ? keyOrNull() : null;
    return key == null ? this : toKey(table, key);
  }

  /** The key, or null where the object has none yet. */
  @Nullable Object keyOrNull() {
    M model = referred;
    if (fixedKey != null || model == null) {
      return fixedKey;
    }
    Column<M, ?> column = table.primaryKey().get(0);
    TableMapping<M> mapping = table.metadata().mapping();
    int number = column.number();
    if (column.options().isReference()) {
      Ref<?> key = (Ref<?>) mapping.reference(model, number);
      return key == null ? null : key.keyOrNull();
    }
    return mapping.value(model, number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Ref<?> ref) || !table.equals(ref.table)) {
      return false;
    }
    Object key = keyOrNull();
    return key == null ? referred == ref.referred : key.equals(ref.keyOrNull());
  }

  @Override
  public int hashCode() {
    Object key = keyOrNull();
    return key == null ? System.identityHashCode(referred) : key.hashCode();
  }

  /** The model's name and the key, as in {@code PetType(3)}. */
  @Override
  public String toString() {
    Object key = keyOrNull();
    return table.model().getSimpleName() + '(' + (key == null ? "no key yet" : key) + ')';
  }
}
