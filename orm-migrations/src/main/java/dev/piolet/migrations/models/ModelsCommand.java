package dev.piolet.migrations.models;

import dev.piolet.DBConnection;
import dev.piolet.TransactionOptions;
import dev.piolet.catalog.Catalog;
import dev.piolet.error.PioletException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the models of a database from the command line.
 *
 * <pre>{@code
 * java -cp ... dev.piolet.migrations.models.ModelsCommand \
 *     --url jdbc:postgresql://localhost/music --package app.music --output src/main/java
 * }</pre>
 */
public final class ModelsCommand {
  private static final String USAGE =
      """
      Writes the models of a PostgreSQL database.

        --url URL          where it is: jdbc:postgresql://host/database?user=...
        --package NAME     the package of the models
        --output FOLDER    the folder of sources, above that of the package
        --schema NAME      a schema, several times for several; else those of the search path
        --classes          classes that extend TableBase, instead of records
        --key-types        a record for each key of one column
        --plural           models named as their tables, if those are in the plural
        --schema-names     the schema in each model, also where there is one
        --prefix PREFIX    what names of tables and types begin with, to be left out
        --diff             shows what would change, and writes nothing

      The password is that of the URL, of the variable PGPASSWORD, or of ~/.pgpass.
      """;

  private final PrintStream out;
  private final PrintStream err;

  private ModelsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command, and ends the program: with 0 when all files are as they would be generated, 1
   * when some are not (edited ones, or with {@code --diff}), 2 when it cannot be done.
   */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Runs it; returns what it ends with. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return new ModelsCommand(out, err).run(arguments);
  }

  private int run(List<String> words) {
    if (words.isEmpty() || words.contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    try {
      CommandArguments arguments = CommandArguments.of(words);
      GeneratedModels models = ModelGenerator.generate(read(arguments), arguments.options());
      return write(models, arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(USAGE);
    } catch (SQLException | PioletException | UncheckedIOException e) {
      err.println(e.getMessage());
    }
    return 2;
  }

  private static Catalog read(CommandArguments arguments) throws SQLException {
    String[] schemas = arguments.schemas().toArray(String[]::new);
    try (DBConnection conn = new DBConnection(DriverManager.getConnection(arguments.url()))) {
      return conn.transaction(
          TransactionOptions.defaults().repeatableRead(), () -> conn.schema().catalog(schemas));
    }
  }

  private int write(GeneratedModels models, CommandArguments arguments) {
    Path sources = arguments.output();
    List<FileChange> changes =
        arguments.showsDifference() ? models.changes(sources) : models.writeTo(sources);
    boolean isAsGenerated = true;
    for (FileChange change : changes) {
      boolean isWritten =
          !arguments.showsDifference()
              && (change.kind() == FileChange.Kind.NEW || change.kind() == FileChange.Kind.CHANGED);
      out.println(change.kind() + " " + change.file() + (isWritten ? "" : ", which is left"));
      if (change.kind() != FileChange.Kind.NEW) {
        out.print(change.diff());
      }
      isAsGenerated &= isWritten;
    }
    models.notModelled().forEach(one -> out.println("NOT MODELLED " + one));
    return isAsGenerated ? 0 : 1;
  }
}
