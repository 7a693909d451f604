package dev.piolet.it.schema;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tables that are divided in every way. */
final class Sites {
  private Sites() {}

  @Table(unlogged = true)
  @Unique({"page", "day", "site"})
  @Partitioned(
      by = PartitionBy.RANGE,
      properties = {"day", "site"},
      partitions = {
        @Partitioned.Partition(
            name = "visit 2026",
            from = {"'2026-01-01'", "MINVALUE"},
            to = {"'2027-01-01'", "MINVALUE"}),
        @Partitioned.Partition(name = "visit_other", isDefault = true)
      })
  record Visit(
      @Field(primaryKey = true) long id,
      @Field(primaryKey = true) LocalDate day,
      @Field(primaryKey = true) int site,
      @Field(check = "page LIKE '/%'") String page) {}

  @Table
  @Partitioned(
      by = PartitionBy.LIST,
      properties = "country",
      partitions =
          @Partitioned.Partition(
              name = "sale_north",
              in = {"'NO'", "'SE'", "NULL"}))
  record Sale(@Nullable String country, long cents) {}

  @Table
  @Partitioned(
      by = PartitionBy.HASH,
      expression = "lower(page)",
      partitions = {
        @Partitioned.Partition(name = "click_0", modulus = 2),
        @Partitioned.Partition(name = "click_1", modulus = 2, remainder = 1)
      })
  record Click(String page) {}
}
