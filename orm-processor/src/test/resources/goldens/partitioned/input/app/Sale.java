package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Table;

@Table
@Partitioned(
    by = PartitionBy.LIST,
    properties = "country",
    partitions = {
      @Partitioned.Partition(
          name = "sale_north",
          in = {"'NO'", "'SE'", "NULL"}),
    })
record Sale(String country, long cents) {}
