package dev.piolet.schema;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds the generated table of a model. Thread-safe. */
public final class Tables {
  /** What the processor appends to a model's name; nested names are joined by an underscore. */
  private static final String SUFFIX = "Table";

  private static final ClassValue<Table<?>> TABLES =
      new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> model) {
          return find(model);
        }
      };

  private Tables() {}

  /**
   * The table of a model; it is looked up once for each class.
   *
   * @param model a class or record with {@code @Table}
   * @throws IllegalArgumentException when the class has no generated table
   */
  @SuppressWarnings("unchecked")
  public static <M> Table<M> of(Class<M> model) {
    return (Table<M>) TABLES.get(model);
  }

  private static Table<?> find(Class<?> model) {
    String tableName = model.getName().replace('$', '_') + SUFFIX;
    try {
      Class<?> tableClass = Class.forName(tableName, true, model.getClassLoader());
      for (Field field : tableClass.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == tableClass) {
          field.setAccessible(true);
          return (Table<?>) field.get(null);
        }
      }
      throw notGenerated(model, tableName, null);
    } catch (ClassNotFoundException | IllegalAccessException e) {
      throw notGenerated(model, tableName, e);
    }
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
