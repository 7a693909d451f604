package dev.piolet;

import dev.piolet.internal.ddl.Existing;
import dev.piolet.internal.ddl.SchemaPlan;
import dev.piolet.schema.Table;
import java.util.List;

/** The DDL of tables and views as text, for which no connection is needed. */
public final class SchemaScript {
  private SchemaScript() {}

  /**
   * The script that creates tables and views as {@link SchemaOperations#create} does, to read, to
   * keep or to run elsewhere. Where a type is there already, it fails.
   *
   * @return statements that each end with a semicolon, with an empty line between tables
   */
  public static String create(Table<?>... tables) {
    return SchemaPlan.create(List.of(tables), Existing.FAIL).script();
  }

  /**
   * The script that creates what is missing, as {@link SchemaOperations#createMissing} does; it can
   * be run again.
   *
   * @return statements that each end with a semicolon, with an empty line between tables
   */
  public static String createMissing(Table<?>... tables) {
    return SchemaPlan.create(List.of(tables), Existing.KEEP).script();
  }

  /**
   * The script that drops tables and views as {@link SchemaOperations#drop} does.
   *
   * @return statements that each end with a semicolon
   */
  public static String drop(Table<?>... tables) {
    return SchemaPlan.drop(List.of(tables)).script();
  }
}
