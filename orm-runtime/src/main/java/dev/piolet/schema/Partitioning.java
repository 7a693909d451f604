package dev.piolet.schema;

import dev.piolet.annotations.PartitionBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is divided into partitions.
 *
 * @param by what decides to which partition a row belongs
 * @param columns the columns of the partition key; none where there is an expression
 * @param expression the partition key in SQL, or null where it is columns
 * @param partitions the partitions that are created with the table
 */
public record Partitioning(
    PartitionBy by,
    List<Column<?, ?>> columns,
    @Nullable String expression,
    List<Partition> partitions) {

  /** Divided by columns. */
  public static Partitioning of(
      PartitionBy by, List<Column<?, ?>> columns, Partition... partitions) {
    return new Partitioning(by, List.copyOf(columns), null, List.of(partitions));
  }

  /** Divided by an expression in SQL. */
  public static Partitioning of(PartitionBy by, String expression, Partition... partitions) {
    return new Partitioning(by, List.of(), expression, List.of(partitions));
  }
}
