package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogPartition;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.Table;
import dev.piolet.validation.Severity;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares how a table is divided into partitions with its model. */
final class PartitionComparison {
  private final Table<?> table;
  private final Findings findings;

  PartitionComparison(Table<?> table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  /**
   * Compares all.
   *
   * @param expected what the model says, as PostgreSQL writes it, or null when it could not be
   *     asked
   */
  void compare(CatalogTable actual, @Nullable CatalogTable expected) {
    Partitioning wanted = table.details().partitioning();
    String now = actual.properties().partitionKey();
    String model =
        expected == null ? wanted == null ? null : now : expected.properties().partitionKey();
    if (!Objects.equals(now, model)) {
      findings.error(
          "it is "
              + versus(
                  now == null ? "not partitioned" : "partitioned by " + now,
                  model == null ? "not partitioned" : "partitioned by " + model),
          "Change the model, or create the table anew and move its rows there",
          null);
      return;
    }
    if (wanted != null && expected != null) {
      wanted.partitions().forEach(one -> compare(one, actual.partitions(), expected.partitions()));
    }
    actual.partitions().forEach(this::own);
    actual.partitionObjects().forEach(this::object);
  }

  private void compare(
      Partition partition,
      Map<String, CatalogPartition> actual,
      Map<String, CatalogPartition> expected) {
    CatalogPartition now = actual.get(partition.name());
    CatalogPartition model = Objects.requireNonNull(expected.get(partition.name()));
    if (now == null) {
      missing(partition, model, actual);
    } else if (!now.bound().equals(model.bound())) {
      findings.error(
          the(partition.name()) + "is " + versus(now.bound(), model.bound()),
          "Change the model, or detach the partition and create it anew",
          null);
    }
  }

  private static String the(String partition) {
    return "the partition " + quoted(partition) + " ";
  }

  /** Rows that it takes may be in the partition of all others, which has to let them go first. */
  private void missing(
      Partition partition, CatalogPartition model, Map<String, CatalogPartition> actual) {
    String create = Definitions.create(table, partition);
    String others =
        actual.values().stream()
            .filter(CatalogPartition::takesOthers)
            .map(CatalogPartition::sqlName)
            .findFirst()
            .orElse(null);
    String what = the(partition.name()) + "is missing";
    String condition = model.condition();
    if (others == null || model.takesOthers() || condition == null) {
      findings.error(what, "Create it", create);
    } else {
      findings.error(
          what,
          "Create it, and move its rows there from the default partition",
          moved(partition, create, others, condition));
    }
  }

  private String moved(Partition partition, String create, String others, String condition) {
    String columns =
        table.columns().stream()
            .filter(column -> column.options().generatedAs() == null)
            .map(Column::name)
            .map(Findings::quoted)
            .collect(Collectors.joining(", "));
    return "ALTER TABLE "
        + table
        + " DETACH PARTITION "
        + others
        + "; "
        + create
        + "; WITH moved AS (DELETE FROM "
        + others
        + " WHERE "
        + condition
        + " RETURNING "
        + columns
        + ") INSERT INTO "
        + Definitions.nameOf(table, partition)
        + " ("
        + columns
        + ") OVERRIDING SYSTEM VALUE SELECT "
        + columns
        + " FROM moved; ALTER TABLE "
        + table
        + " ATTACH PARTITION "
        + others
        + " DEFAULT";
  }

  /** Compares what is true of a partition by itself, whether or not the model knows it. */
  private void own(String name, CatalogPartition partition) {
    if (partition.partitionKey() != null) {
      findings.add(
          partition.takesAll() ? Severity.NOTE : Severity.ERROR,
          the(name)
              + "is itself partitioned by "
              + partition.partitionKey()
              + ", which the model does not say"
              + (partition.takesAll()
                  ? ""
                  : ": rows that none of its partitions takes are refused"),
          partition.takesAll()
              ? "It works, as there is a partition for each row"
              : "Give it a partition of all other rows",
          partition.takesAll() ? null : defaultOf(name, partition));
    } else if (partition.kind() == 'f') {
      findings.note(
          the(name) + "is a foreign table",
          "Its rows are another server's: see that it has them all",
          null);
    }
    boolean unlogged = table.details().unlogged();
    if (partition.kind() == 'r' && partition.unlogged() != unlogged) {
      findings.error(
          the(name)
              + "is "
              + (unlogged ? versus("logged", "unlogged") : versus("unlogged", "logged")),
          "Change it, which writes its rows anew",
          "ALTER TABLE " + partition.sqlName() + (unlogged ? " SET UNLOGGED" : " SET LOGGED"));
    }
    if (partition.isDetaching()) {
      findings.error(
          the(name) + "is being detached, and that was not finished: its rows are not seen",
          "Finish it",
          "ALTER TABLE " + table + " DETACH PARTITION " + partition.sqlName() + " FINALIZE");
    }
  }

  private @Nullable String defaultOf(String name, CatalogPartition partition) {
    if (String.valueOf(partition.partitionKey()).startsWith("HASH")) {
      return null;
    }
    return "CREATE TABLE "
        + Definitions.nameOf(table, new Partition(name + "_default", ""))
        + " PARTITION OF "
        + partition.sqlName()
        + " DEFAULT";
  }

  private void object(CatalogTable.PartitionObject object) {
    String of = "the partition " + object.partition() + " has ";
    String alter = "ALTER TABLE " + object.partition();
    switch (object.kind()) {
      case "constraint" ->
          findings.note(
              of
                  + "the constraint "
                  + object.name()
                  + ", "
                  + object.definition()
                  + ", which the table has not",
              "Drop it, or add it to the model",
              alter + " DROP CONSTRAINT " + object.name());
      case "index" ->
          findings.note(
              of + "the index " + object.name() + ", which the table has not",
              "Drop it, or add it to the model",
              "DROP INDEX " + object.name());
      default ->
          findings.error(
              of + "a column " + object.name() + " that is NOT NULL, and is nullable in the table",
              "Allow NULL",
              alter + " ALTER COLUMN " + object.name() + " DROP NOT NULL");
    }
  }
}
