package dev.piolet.benchmarks.start;

import dev.piolet.schema.Table;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.PostgreSQLDialect;

/** A program that makes a library's tables of all models ready for queries, and ends. */
public final class AllTables {
  private AllTables() {}

  /**
   * Prints how many columns the tables have.
   *
   * @param arguments the library, and how many models there are
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    int models = Integer.parseInt(arguments[1]);
    System.out.println(
        switch (arguments[0]) {
          case "piolet-record" -> columns(models, table -> ((Table<?>) table).columns().size());
          case "jooq" -> columns(models, table -> ((org.jooq.Table<?>) table).fields().length);
          case "hibernate" -> hibernate(models);
          default -> throw new IllegalArgumentException("No library " + arguments[0]);
        });
  }

  /** How many columns an object has that a library knows as a table. */
  @FunctionalInterface
  private interface Width {
    int of(Object table);
  }

  private static int columns(int models, Width width) throws ReflectiveOperationException {
    int columns = 0;
    for (int i = 0; i < models; i++) {
      Class<?> table = Class.forName("models.Model" + i + "Table");
      columns += width.of(table.getField("MODEL" + i).get(null));
    }
    return columns;
  }

  /** A session factory asks no database here, so that the tables alone are measured. */
  private static int hibernate(int models) throws ReflectiveOperationException {
    Configuration configuration = new Configuration();
    configuration.setProperty(AvailableSettings.DIALECT, PostgreSQLDialect.class.getName());
    configuration.setProperty("hibernate.boot.allow_jdbc_metadata_access", false);
    for (int i = 0; i < models; i++) {
      configuration.addAnnotatedClass(Class.forName("models.Model" + i));
    }
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      return factory.getMetamodel().getEntities().stream()
          .mapToInt(entity -> entity.getSingularAttributes().size())
          .sum();
    }
  }
}
