package dev.piolet.internal.ddl;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of models that older servers do not know, so that these are not asked in vain. */
public final class Requirements {
  private static final int WITH_NULLS_NOT_DISTINCT = 15;
  private static final int WITH_ANY_SCALE = 15;
  private static final int WITH_PERIODS = 18;

  private static final Pattern NUMERIC =
      Pattern.compile("numeric\\((?<precision>\\d+), (?<scale>-?\\d+)\\)(\\[])*");

  private final Table<?> table;
  private final List<Requirement> all = new ArrayList<>();

  /**
   * Something that a server has from a version on.
   *
   * @param table the table that has it
   * @param what the thing, with the name of what has it
   * @param version the first major version with it
   */
  public record Requirement(Table<?> table, String what, int version) {
    /** Says what is needed and what to do on a server of a version. */
    public String problem(int serverVersion) {
      return what
          + " needs PostgreSQL "
          + version
          + ", and the server is of version "
          + serverVersion;
    }
  }

  private Requirements(Table<?> table) {
    this.table = table;
  }

  /**
   * The abilities that tables need and a server does not have. It is asked only where one needs
   * something.
   */
  public record Server(int version, List<Requirement> missing) {
    /** The server of a connection. */
    public static Server of(Executor executor, List<Table<?>> tables) {
      List<Requirement> all = new ArrayList<>();
      tables.forEach(table -> all.addAll(new Requirements(table).find()));
      int version = all.isEmpty() ? Integer.MAX_VALUE : versionOf(executor);
      return new Server(version, all.stream().filter(one -> one.version() > version).toList());
    }

    /** The abilities that are missing for a table, in words. */
    public List<String> problems(Table<?> table) {
      return missing.stream()
          .filter(one -> one.table().equals(table))
          .map(one -> one.problem(version))
          .toList();
    }
  }

  private static int versionOf(Executor executor) {
    int[] version = new int[1];
    executor.forEachRow(
        SqlWriter.render(
            writer ->
                writer.sql("SELECT pg_catalog.current_setting('server_version_num')::integer")),
        row -> version[0] = row.getInt(1) / 10_000);
    return version[0];
  }

  /**
   * Makes sure that a server can have tables.
   *
   * @throws UnsupportedOperationException when it is too old for what one of them has
   */
  static void check(Executor executor, List<Table<?>> tables) {
    Server server = Server.of(executor, tables);
    if (!server.missing().isEmpty()) {
      throw new UnsupportedOperationException(
          server.missing().stream()
                  .map(one -> one.table() + ": " + one.problem(server.version()))
                  .collect(Collectors.joining("; "))
              + ". Remove it from the model, or use a newer server");
    }
  }

  private List<Requirement> find() {
    table.columns().forEach(this::column);
    if (table instanceof KeyedTable<?, ?> keyed
        && keyed.primaryKeyConstraint().options().withoutOverlaps()) {
      add("WITHOUT OVERLAPS of " + keyed.primaryKeyConstraint(), WITH_PERIODS);
    }
    table.constraints().forEach(this::constraint);
    for (Index<?> index : table.indexes()) {
      if (index.options().nullsNotDistinct()) {
        add("NULLS NOT DISTINCT of " + index, WITH_NULLS_NOT_DISTINCT);
      }
    }
    return all;
  }

  private void column(Column<?, ?> column) {
    if (column.options().isVirtual()) {
      add("VIRTUAL of the column " + column, WITH_PERIODS);
    }
    Matcher numeric = NUMERIC.matcher(column.type().name());
    if (numeric.matches()) {
      int scale = Integer.parseInt(numeric.group("scale"));
      if (scale < 0 || scale > Integer.parseInt(numeric.group("precision"))) {
        add("the type " + column.type().name() + " of the column " + column, WITH_ANY_SCALE);
      }
    }
  }

  private void constraint(Constraint<?> constraint) {
    if (constraint instanceof UniqueConstraint<?> unique) {
      if (unique.options().nullsNotDistinct()) {
        add("NULLS NOT DISTINCT of " + unique, WITH_NULLS_NOT_DISTINCT);
      }
      if (unique.options().withoutOverlaps()) {
        add("WITHOUT OVERLAPS of " + unique, WITH_PERIODS);
      }
    } else if (constraint instanceof ForeignKey<?, ?> foreignKey) {
      if (foreignKey.options().period()) {
        add("PERIOD of " + foreignKey, WITH_PERIODS);
      }
      if (!foreignKey.options().enforced()) {
        add("NOT ENFORCED of " + foreignKey, WITH_PERIODS);
      }
    } else if (constraint instanceof CheckConstraint<?> check && !check.options().enforced()) {
      add("NOT ENFORCED of " + check, WITH_PERIODS);
    }
  }

  private void add(String what, int version) {
    all.add(new Requirement(table, what, version));
  }
}
