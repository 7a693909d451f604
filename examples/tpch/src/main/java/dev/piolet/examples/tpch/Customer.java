package dev.piolet.examples.tpch;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who buys from the company. It extends {@link TableBase}, so that an update sends only what has
 * changed, and leaves its key to the database.
 */
@Table
class Customer extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long customerKey;

  String name = "";
  String address = "";

  @Field(references = Nation.class)
  long nationKey;

  String phone = "";
  BigDecimal accountBalance = BigDecimal.ZERO;
  MarketSegment marketSegment = MarketSegment.BUILDING;
  String comment = "";
}
