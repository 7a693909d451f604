package dev.piolet.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated table of a model. Thread-safe.
 *
 * <p>A table makes itself known when its class is initialized. So nothing is read by reflection,
 * and a module need not open or export the package of its models.
 */
public final class Tables {
  /**
   * The suffix of a table's class behind the model's name; nested names are joined by an
   * underscore.
   */
  private static final String SUFFIX = "Table";

  /** The tables that their classes made when these were initialized. */
  private static final ClassValue<AtomicReference<@Nullable Table<?>>> MADE =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Table<?>> computeValue(Class<?> model) {
          return new AtomicReference<>();
        }
      };

  private static final ClassValue<Table<?>> TABLES =
      new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> model) {
          return find(model);
        }
      };

  private Tables() {}

  /**
   * The table of a model; it is looked up once for each class. That of a type that a sealed model
   * permits is the sealed model's, where its rows are in that.
   *
   * @param model a class or record with {@code @Table}, or one that a sealed type with it permits
   * @throws IllegalArgumentException when the class has no generated table
   */
  @SuppressWarnings("unchecked")
  public static <M> Table<M> of(Class<M> model) {
    return (Table<M>) TABLES.get(model);
  }

  /**
   * The tables that a database has of some: an alias is of its table, a subtype in that of its
   * sealed type, and a union is the tables of its types. Each comes once, where it came first.
   */
  public static List<Table<?>> inDatabase(Collection<? extends Table<?>> tables) {
    Set<Table<?>> stored = new LinkedHashSet<>();
    for (Table<?> table : tables) {
      Table<?> own = withoutAlias(table);
      if (own.metadata().isUnion()) {
        stored.addAll(own.metadata().subtypeTables());
      } else {
        stored.add(own);
      }
    }
    return List.copyOf(stored);
  }

  /**
   * The table of a model in a schema; see {@link #of(Class)}.
   *
   * @param schema the schema that it was put into, or null for that of the model
   */
  public static <M> Table<M> of(Class<M> model, @Nullable String schema) {
    Table<M> table = of(model);
    return schema == null ? table : table.movedTo(schema);
  }

  /** The table that an alias means, in the same schema; of a subtype, that of its sealed type. */
  public static Table<?> withoutAlias(Table<?> table) {
    TableAlias alias = table.alias();
    boolean isItself = alias == null || !alias.isNamed();
    return isItself && !(table instanceof SubtypeTable<?>)
        ? table
        : of(table.model(), table.givenSchema());
  }

  /** Takes note of a table, the first of its class: that is the one under its own name. */
  static void add(Class<?> model, Table<?> table) {
    if (table.getClass().getName().equals(tableOf(model))) {
      MADE.get(model).compareAndSet(null, table);
    }
  }

  private static String tableOf(Class<?> model) {
    return model.getName().replace('$', '_') + SUFFIX;
  }

  private static Table<?> find(Class<?> model) {
    String tableName = tableOf(model);
    try {
      Class.forName(tableName, true, model.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw notGenerated(model, tableName, e);
    }
    Table<?> table = MADE.get(model).get();
    if (table == null) {
      throw notGenerated(model, tableName, null);
    }
    return table instanceof SubtypeTable<?> subtype ? subtype.sealedTable() : table;
  }

  private static IllegalArgumentException notGenerated(
      Class<?> model, String tableName, @Nullable Exception cause) {
    return new IllegalArgumentException(
        model.getName()
            + " has no generated table "
            + tableName
            + ". Annotate it with @Table, and name orm-processor in the compiler's processor path",
        cause);
  }
}
