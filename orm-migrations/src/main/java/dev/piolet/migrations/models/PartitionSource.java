package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.catalog.CatalogPartition;
import dev.piolet.catalog.CatalogTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes how a table is divided into partitions. */
final class PartitionSource {
  private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)");
  private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)", Pattern.DOTALL);
  private static final Pattern HASH =
      Pattern.compile("FOR VALUES WITH \\(modulus (\\d+), remainder (\\d+)\\)");

  private final Context context;
  private final CatalogTable table;

  PartitionSource(Context context, CatalogTable table) {
    this.context = context;
    this.table = table;
  }

  /** Writes it; empty where the table is whole. */
  Optional<AnnotationSpec> write() {
    String key = table.properties().partitionKey();
    if (key == null) {
      return Optional.empty();
    }
    int open = key.indexOf('(');
    Members members = new Members(Partitioned.class);
    PartitionBy by = PartitionBy.valueOf(key.substring(0, open).strip());
    members.code("by", CodeBlock.of("$T.$L", PartitionBy.class, by.name()));
    String parts = key.substring(open + 1, key.length() - 1);
    List<String> columns = SqlText.list(parts).stream().map(SqlText::unquoted).toList();
    if (table.columns().keySet().containsAll(columns)) {
      members.texts(
          "properties",
          columns.stream()
              .map(column -> context.names().property(Names.keyOf(table), column))
              .toList());
    } else {
      members.text("expression", parts);
    }
    table.partitions().forEach((name, partition) -> partition(members, name, partition));
    table
        .partitionObjects()
        .forEach(
            one ->
                context
                    .notes()
                    .add(
                        Context.object(table) + ", partition " + one.partition(),
                        "the " + one.kind() + ' ' + one.name() + " of its own",
                        "It is the partition's alone: " + one.definition()));
    return Optional.of(members.build());
  }

  private void partition(Members members, String name, CatalogPartition partition) {
    String what = notModelled(partition);
    if (!what.isEmpty()) {
      context
          .notes()
          .add(
              Context.object(table) + ", partition \"" + name + '"',
              what,
              "It is left out; the database may have more partitions than the model");
      return;
    }
    members.code("partitions", CodeBlock.of("$L", write(name, partition)));
  }

  private String notModelled(CatalogPartition partition) {
    if (partition.kind() == 'p') {
      return "that it is divided itself";
    } else if (partition.kind() != 'r') {
      return "a foreign table";
    } else if (!partition.schema().equals(table.schema())) {
      return "that it is in another schema, \"" + partition.schema() + '"';
    } else if (partition.unlogged() != table.properties().unlogged()) {
      return "that it is unlogged";
    }
    return partition.isDetaching() ? "that it is being detached" : "";
  }

  private static AnnotationSpec write(String name, CatalogPartition partition) {
    Members members = new Members(Partitioned.Partition.class).text("name", name);
    Matcher range = RANGE.matcher(partition.bound());
    Matcher list = LIST.matcher(partition.bound());
    Matcher hash = HASH.matcher(partition.bound());
    if (range.matches()) {
      members.texts("from", SqlText.list(range.group(1)));
      members.texts("to", SqlText.list(range.group(2)));
    } else if (list.matches()) {
      members.texts("in", SqlText.list(list.group(1)));
    } else if (hash.matches()) {
      members.number("modulus", Long.parseLong(hash.group(1)), 0);
      members.number("remainder", Long.parseLong(hash.group(2)), 0);
    } else {
      members.flag("isDefault", true);
    }
    return members.build();
  }
}
