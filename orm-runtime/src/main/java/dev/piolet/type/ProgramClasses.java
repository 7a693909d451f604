package dev.piolet.type;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Label;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that columns have for the classes of a program: enums, wrappers, converted classes. */
final class ProgramClasses {
  /** The package of what generated tables extend. */
  private static final String TABLES = "dev.piolet.schema";

  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar");
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric");

  private static final ClassValue<List<PgType<?>>> TYPES =
      new ClassValue<>() {
        @Override
        protected List<PgType<?>> computeValue(Class<?> type) {
          return new CopyOnWriteArrayList<>();
        }
      };

  /** Whether the generated classes that stand for a class have been loaded. */
  private static final ClassValue<Boolean> LOADED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          loadGenerated(type);
          return true;
        }
      };

  private ProgramClasses() {}

  /** Takes note of the type of a column, and of those that it is made of. */
  static void register(PgType<?> type) {
    Class<?> programClass = type.programClass();
    if (programClass != null && !ValueTypes.isKnown(programClass)) {
      List<PgType<?>> known = TYPES.get(programClass);
      if (known.stream().noneMatch(each -> isAlike(each, type))) {
        known.add(type);
      }
    }
    type.info().parts().forEach(ProgramClasses::register);
  }

  /**
   * The type that columns have for values of a class, or null where no column is known.
   *
   * @throws IllegalArgumentException when columns store the class in different ways
   */
  static @Nullable PgType<?> typeOf(Class<?> type) {
    if (!LOADED.get(type)) {
      return null;
    }
    for (Class<?> each : withSupertypes(type)) {
      List<PgType<?>> known = TYPES.get(each);
      if (known.size() > 1) {
        throw ambiguous(type, known);
      }
      if (!known.isEmpty()) {
        return known.get(0).castWhereNeeded();
      }
    }
    if (type.isAnnotationPresent(Convert.class)) {
      throw unknownYet(type);
    }
    return null;
  }

  /** The name of a constant of an enum in PostgreSQL. */
  static String labelOf(Enum<?> constant) {
    try {
      Label label =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(Label.class);
      return label == null ? constant.name() : label.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("Every constant of an enum is a field", e);
    }
  }

  /** Whether two types send a value as what PostgreSQL takes for the same. */
  private static boolean isAlike(PgType<?> one, PgType<?> other) {
    return one.codec().conversion().equals(other.codec().conversion())
        && isAlike(one.info().base(), other.info().base());
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || TEXTS.containsAll(List.of(one, other))
        || NUMBERS.containsAll(List.of(one, other));
  }

  private static List<Class<?>> withSupertypes(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      all.add(each);
    }
    for (Class<?> each : List.copyOf(all)) {
      addInterfaces(each, all);
    }
    return new ArrayList<>(all);
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
    for (Class<?> each : type.getInterfaces()) {
      all.add(each);
      addInterfaces(each, all);
    }
  }

  /** Loads the type of a composite, and the tables of the models that a class stands in. */
  private static void loadGenerated(Class<?> type) {
    Class<?> composite = generated(type, "Type");
    if (composite != null) {
      registerConstants(composite, type);
    }
    for (Class<?> around = type.getEnclosingClass();
        around != null;
        around = around.getEnclosingClass()) {
      loadTable(generated(around, "Table"));
    }
  }

  /** A table takes note of its columns' types as it is initialized. */
  private static void loadTable(@Nullable Class<?> table) {
    Class<?> base = table == null ? null : table.getSuperclass();
    if (table == null || base == null || !base.getPackageName().equals(TABLES)) {
      return;
    }
    try {
      Class.forName(table.getName(), true, table.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The class " + table + " was there before", e);
    }
  }

  /** A class that the processor may have written, not initialized, or null. */
  private static @Nullable Class<?> generated(Class<?> type, String suffix) {
    try {
      String name = type.getName().replace('$', '_') + suffix;
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static void registerConstants(Class<?> composite, Class<?> type) {
    for (Field field : composite.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == PgType.class) {
        registerAs(type, constant(field));
      }
    }
  }

  @SuppressWarnings("unchecked") // the constant of a composite's class is of the composite
  private static void registerAs(Class<?> type, PgType<?> composite) {
    if (composite.definition() instanceof CompositeDefinition) {
      register(((PgType<Object>) composite).ofClass((Class<? super Object>) type));
    }
  }

  private static PgType<?> constant(Field field) {
    try {
      field.setAccessible(true);
      return (PgType<?>) Objects.requireNonNull(field.get(null), "A constant has a value");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The constant " + field + " cannot be read", e);
    }
  }

  private static IllegalArgumentException ambiguous(Class<?> type, List<PgType<?>> known) {
    return new IllegalArgumentException(
        "Columns store "
            + type.getName()
            + " in different ways, as "
            + known.stream().map(PgType::name).sorted().collect(Collectors.joining(" and as "))
            + ", and nothing tells which one is meant; say it: typedValue(TABLE.column.type(),"
            + " ...)");
  }

  private static IllegalArgumentException unknownYet(Class<?> type) {
    return new IllegalArgumentException(
        "Values of "
            + type.getName()
            + " are stored as @Convert says, and no table with a column of them is in use yet; say"
            + " the type: typedValue(TABLE.column.type(), ...)");
  }
}
