package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Table;
import java.time.LocalDate;

@Table(unlogged = true)
@Partitioned(
    by = PartitionBy.RANGE,
    properties = {"day", "site"},
    partitions = {
      @Partitioned.Partition(
          name = "visit_2026",
          from = {"'2026-01-01'", "MINVALUE"},
          to = {"'2027-01-01'", "MINVALUE"}),
      @Partitioned.Partition(name = "visit_other", isDefault = true)
    })
record Visit(
    @Field(primaryKey = true) long id,
    @Field(primaryKey = true) LocalDate day,
    @Field(primaryKey = true) int site) {}
