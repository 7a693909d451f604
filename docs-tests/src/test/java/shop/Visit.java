package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Table;
import java.time.LocalDate;

/** How often a page was seen. */
// tag::model[]
@Table
@Partitioned(
    by = PartitionBy.RANGE,
    properties = "day",
    partitions = {
      @Partitioned.Partition(name = "visit_2026", from = "'2026-01-01'", to = "'2027-01-01'"),
      @Partitioned.Partition(name = "visit_other", isDefault = true)
    })
public record Visit(
    @Field(primaryKey = true) LocalDate day, @Field(primaryKey = true) String page, int times) {}
// end::model[]
