package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Table;

@Table
@Partitioned(
    by = PartitionBy.HASH,
    expression = "lower(page)",
    partitions = {
      @Partitioned.Partition(name = "click_0", modulus = 2),
      @Partitioned.Partition(name = "click_1", modulus = 2, remainder = 1)
    })
record Click(String page) {}
