package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.sum;
import static java.math.BigDecimal.ONE;

import dev.piolet.query.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An order that is worth shipping first: a line of TPC-H's third query. */
record ShippingPriority(long orderKey, BigDecimal revenue, LocalDate orderDate, int shipPriority) {

  /** The ten orders of a segment with the largest revenue not yet shipped on a day. */
  static Select<ShippingPriority> of(MarketSegment segment, LocalDate day) {
    // tag::query[]
    var revenue = sum(LINE_ITEM.extendedPrice.times(value(ONE).minus(LINE_ITEM.discount)));

    return select(
            row(
                ShippingPriority::new,
                ORDER.orderKey,
                revenue,
                ORDER.orderDate,
                ORDER.shipPriority))
        .join(CUSTOMER)
        .on(CUSTOMER.customerKey.eq(ORDER.customerKey))
        .join(LINE_ITEM)
        .on(LINE_ITEM.orderKey.eq(ORDER.orderKey))
        .where(CUSTOMER.marketSegment.eq(segment))
        .where(ORDER.orderDate.lt(day))
        .where(LINE_ITEM.shipDate.gt(day))
        .groupBy(ORDER.orderKey, ORDER.orderDate, ORDER.shipPriority)
        .orderBy(revenue.desc(), ORDER.orderDate)
        .limit(10);
    // end::query[]
  }
}
