package dev.piolet.it.validation;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models whose tables hold rows when they drift away from them. */
final class Stock {
  private Stock() {}

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  @Domain(check = "VALUE >= 0")
  record Weight(int value) {}

  @Table
  @Unique({"country", "code"})
  record Depot(
      @Field(primaryKey = true) @Nullable Long id, String country, String code, Size size) {}

  @Table
  @ForeignKey(
      properties = {"country", "code"},
      references = Depot.class,
      to = {"country", "code"},
      onDelete = OnDelete.SET_NULL,
      name = "item_depot")
  @Check(value = "state IN ('new', 'old')", name = "known_state")
  @Index(value = "name", name = "by_new_name", where = "state IN ('new', 'older')")
  record Item(
      @Field(primaryKey = true) @Nullable Long id,
      @Nullable String country,
      @Nullable String code,
      @Field(defaultExpression = "'new'") String state,
      String name,
      List<String> tags,
      int amount,
      @Field(defaultExpression = "7") int stored,
      @Nullable Weight weight,
      @Field(generation = Generation.SEQUENCE, sequence = "item_number") @Nullable Integer number,
      Size size,
      @Field(generatedAs = "amount * 2") @Nullable Integer twice) {}

  /** Defaults that PostgreSQL has several texts for. */
  @Table
  record Defaults(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(defaultExpression = "'{}'") List<String> tags,
      @Field(defaultExpression = "'{}'", type = "jsonb") String document,
      @Field(defaultExpression = "0") BigDecimal price,
      @Field(defaultExpression = "-1") int negative,
      @Field(defaultExpression = "true") boolean flag,
      @Field(defaultExpression = "now()") Instant at,
      @Field(defaultExpression = "LOCALTIMESTAMP") LocalDateTime local,
      @Field(defaultExpression = "CURRENT_DATE") LocalDate day,
      @Field(defaultExpression = "'1 day'") dev.piolet.value.Interval length,
      @Field(defaultExpression = "'x'") String text,
      @Field(defaultExpression = "CURRENT_USER") String writer,
      @Nullable String nothing) {}

  @Table
  @Partitioned(
      by = PartitionBy.RANGE,
      properties = "day",
      partitions = {
        @Partitioned.Partition(name = "entry_1", from = "'2026-01-01'", to = "'2026-02-01'"),
        @Partitioned.Partition(name = "entry_other", isDefault = true)
      })
  @Index(value = "value", name = "entry_by_value")
  record Entry(
      @Field(primaryKey = true) long id,
      @Field(primaryKey = true) LocalDate day,
      @Nullable Integer value) {}

  @Table
  @RowSecurity
  @Policy(name = "own", using = "owner IN ('a', current_user)")
  record Note(String owner, String text) {}

  @View(query = "SELECT count(*) AS items FROM item", materialized = true, dependsOn = Item.class)
  record Total(@Nullable Long items) {}
}
