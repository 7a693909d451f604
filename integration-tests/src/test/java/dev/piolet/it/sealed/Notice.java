package dev.piolet.it.sealed;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a table as a whole, and columns of other kinds. */
@Table(comment = "What customers are told")
@Naming(NamingStrategy.UPPER_CAMEL)
@PrimaryKey(name = "notice key")
@Partitioned(
    by = PartitionBy.LIST,
    properties = "region",
    partitions = {
      @Partitioned.Partition(name = "notice_1", in = "1"),
      @Partitioned.Partition(name = "notice_other", isDefault = true)
    })
public sealed interface Notice {
  record Body(String subject, List<String> lines) {}

  enum Tone {
    KIND,
    STRICT
  }

  @ForeignKey(properties = "purchaseId", references = Purchase.class)
  record Mail(
      @Field(primaryKey = true) int region,
      @Field(primaryKey = true) int id,
      @Nullable Long purchaseId,
      @Field(json = true) Body body)
      implements Notice {}

  @ForeignKey(properties = "purchaseId", references = Purchase.class)
  record Message(
      @Field(primaryKey = true) int region,
      @Field(primaryKey = true) int id,
      @Nullable Long purchaseId,
      Tone tone)
      implements Notice {}

  record Call(
      @Field(primaryKey = true) int region,
      @Field(primaryKey = true) int id,
      @Field(references = Payment.class, index = true) long paidBy)
      implements Notice {}
}
