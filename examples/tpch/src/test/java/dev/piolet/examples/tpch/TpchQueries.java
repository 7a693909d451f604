package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.NationTable.NATION;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.examples.tpch.PartSupplyTable.PART_SUPPLY;
import static dev.piolet.examples.tpch.PartTable.PART;
import static dev.piolet.examples.tpch.RegionTable.REGION;
import static dev.piolet.examples.tpch.SupplierTable.SUPPLIER;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;

import dev.piolet.query.RowStatement;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.NumberExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Queries 1 to 11 of TPC-H in the DSL, with the parameters of its validation runs or near them. */
final class TpchQueries {
  static final BigDecimal ONE = BigDecimal.ONE;

  private TpchQueries() {}

  static NumberExpression<BigDecimal> revenue(LineItemTable item) {
    return item.extendedPrice.times(value(ONE).minus(item.discount));
  }

  /** Pricing summary report. */
  static RowStatement<?> query1() {
    return PricingSummary.until(LocalDate.parse("1998-12-01").minusDays(90));
  }

  /** Minimum cost supplier. */
  static RowStatement<?> query2() {
    PartSupplyTable other = PART_SUPPLY.as("other");
    SupplierTable otherSupplier = SUPPLIER.as("other_supplier");
    NationTable otherNation = NATION.as("other_nation");
    RegionTable otherRegion = REGION.as("other_region");
    var cheapest =
        select(min(other.supplyCost))
            .join(otherSupplier)
            .on(otherSupplier.supplierKey.eq(other.supplierKey))
            .join(otherNation)
            .on(otherNation.nationKey.eq(otherSupplier.nationKey))
            .join(otherRegion)
            .on(otherRegion.regionKey.eq(otherNation.regionKey))
            .where(other.partKey.eq(PART.partKey))
            .where(otherRegion.name.eq("EUROPE"));
    return select(
            SUPPLIER.accountBalance,
            SUPPLIER.name,
            NATION.name,
            PART.partKey,
            PART.manufacturer,
            SUPPLIER.address,
            SUPPLIER.phone,
            SUPPLIER.comment)
        .from(PART)
        .join(PART_SUPPLY)
        .on(PART_SUPPLY.partKey.eq(PART.partKey))
        .join(SUPPLIER)
        .on(SUPPLIER.supplierKey.eq(PART_SUPPLY.supplierKey))
        .join(NATION)
        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
        .join(REGION)
        .on(REGION.regionKey.eq(NATION.regionKey))
        .where(PART.size.eq(15))
        .where(PART.type.endsWith("BRASS"))
        .where(REGION.name.eq("EUROPE"))
        .where(PART_SUPPLY.supplyCost.eq(number(cheapest)))
        .orderBy(SUPPLIER.accountBalance.desc(), NATION.name, SUPPLIER.name, PART.partKey)
        .limit(100);
  }

  /** Shipping priority. */
  static RowStatement<?> query3() {
    return ShippingPriority.of(MarketSegment.BUILDING, LocalDate.parse("1995-03-15"));
  }

  /** Order priority checking. */
  static RowStatement<?> query4() {
    LocalDate day = LocalDate.parse("1993-07-01");
    var late =
        select(LINE_ITEM)
            .where(LINE_ITEM.orderKey.eq(ORDER.orderKey))
            .where(LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate));
    return select(ORDER.orderPriority, count())
        .where(ORDER.orderDate.ge(day))
        .where(ORDER.orderDate.lt(value(day).plus(Period.ofMonths(3))))
        .where(exists(late))
        .groupBy(ORDER.orderPriority)
        .orderBy(ORDER.orderPriority);
  }

  /** Local supplier volume. */
  static RowStatement<?> query5() {
    LocalDate day = LocalDate.parse("1994-01-01");
    var revenue = sum(revenue(LINE_ITEM));
    return select(NATION.name, revenue)
        .from(CUSTOMER)
        .join(ORDER)
        .on(ORDER.customerKey.eq(CUSTOMER.customerKey))
        .join(LINE_ITEM)
        .on(LINE_ITEM.orderKey.eq(ORDER.orderKey))
        .join(SUPPLIER)
        .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
        .join(NATION)
        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
        .join(REGION)
        .on(REGION.regionKey.eq(NATION.regionKey))
        .where(CUSTOMER.nationKey.eq(SUPPLIER.nationKey))
        .where(REGION.name.eq("ASIA"))
        .where(ORDER.orderDate.ge(day))
        .where(ORDER.orderDate.lt(value(day).plus(Period.ofYears(1))))
        .groupBy(NATION.name)
        .orderBy(revenue.desc());
  }

  /** Forecasting revenue change. */
  static RowStatement<?> query6() {
    LocalDate day = LocalDate.parse("1994-01-01");
    return select(sum(LINE_ITEM.extendedPrice.times(LINE_ITEM.discount)))
        .where(LINE_ITEM.shipDate.ge(day))
        .where(LINE_ITEM.shipDate.lt(value(day).plus(Period.ofYears(1))))
        .where(LINE_ITEM.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")))
        .where(LINE_ITEM.quantity.lt(24));
  }

  /** Volume shipping. */
  static RowStatement<?> query7() {
    NationTable from = NATION.as("supplier_nation");
    NationTable to = NATION.as("customer_nation");
    var year = extract(DatePart.YEAR, LINE_ITEM.shipDate);
    var volume = revenue(LINE_ITEM);
    var shipping =
        select(from.name, to.name, year, volume)
            .from(SUPPLIER)
            .join(LINE_ITEM)
            .on(LINE_ITEM.supplierKey.eq(SUPPLIER.supplierKey))
            .join(ORDER)
            .on(ORDER.orderKey.eq(LINE_ITEM.orderKey))
            .join(CUSTOMER)
            .on(CUSTOMER.customerKey.eq(ORDER.customerKey))
            .join(from)
            .on(from.nationKey.eq(SUPPLIER.nationKey))
            .join(to)
            .on(to.nationKey.eq(CUSTOMER.nationKey))
            .where(
                from.name
                    .eq("FRANCE")
                    .and(to.name.eq("GERMANY"))
                    .or(from.name.eq("GERMANY").and(to.name.eq("FRANCE"))))
            .where(
                LINE_ITEM.shipDate.between(
                    LocalDate.parse("1995-01-01"), LocalDate.parse("1996-12-31")))
            .as("shipping");
    return select(
            shipping.get(from.name),
            shipping.get(to.name),
            shipping.get(year),
            sum(shipping.get(volume)))
        .groupBy(shipping.get(from.name), shipping.get(to.name), shipping.get(year))
        .orderBy(shipping.get(from.name), shipping.get(to.name), shipping.get(year));
  }

  /** National market share. */
  static RowStatement<?> query8() {
    NationTable from = NATION.as("supplier_nation");
    NationTable to = NATION.as("customer_nation");
    var year = extract(DatePart.YEAR, ORDER.orderDate);
    var volume = revenue(LINE_ITEM);
    var all =
        select(year, volume, from.name)
            .from(PART)
            .join(LINE_ITEM)
            .on(LINE_ITEM.partKey.eq(PART.partKey))
            .join(SUPPLIER)
            .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
            .join(ORDER)
            .on(ORDER.orderKey.eq(LINE_ITEM.orderKey))
            .join(CUSTOMER)
            .on(CUSTOMER.customerKey.eq(ORDER.customerKey))
            .join(to)
            .on(to.nationKey.eq(CUSTOMER.nationKey))
            .join(REGION)
            .on(REGION.regionKey.eq(to.regionKey))
            .join(from)
            .on(from.nationKey.eq(SUPPLIER.nationKey))
            .where(REGION.name.eq("AMERICA"))
            .where(
                ORDER.orderDate.between(
                    LocalDate.parse("1995-01-01"), LocalDate.parse("1996-12-31")))
            .where(PART.type.eq("ECONOMY ANODIZED STEEL"))
            .as("all_nations");
    var amount = all.get(volume);
    var share =
        sum(caseWhen(all.get(from.name).eq("BRAZIL"), amount).otherwise(BigDecimal.ZERO))
            .dividedBy(sum(amount));
    return select(all.get(year), share).groupBy(all.get(year)).orderBy(all.get(year));
  }

  /** Product type profit measure. */
  static RowStatement<?> query9() {
    var year = extract(DatePart.YEAR, ORDER.orderDate);
    var cost = PART_SUPPLY.supplyCost.times(LINE_ITEM.quantity);
    var amount = revenue(LINE_ITEM).minus(cost);
    var profit =
        select(NATION.name, year, amount)
            .from(PART)
            .join(LINE_ITEM)
            .on(LINE_ITEM.partKey.eq(PART.partKey))
            .join(SUPPLIER)
            .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
            .join(PART_SUPPLY)
            .on(
                PART_SUPPLY
                    .supplierKey
                    .eq(LINE_ITEM.supplierKey)
                    .and(PART_SUPPLY.partKey.eq(LINE_ITEM.partKey)))
            .join(ORDER)
            .on(ORDER.orderKey.eq(LINE_ITEM.orderKey))
            .join(NATION)
            .on(NATION.nationKey.eq(SUPPLIER.nationKey))
            .where(PART.name.contains("green"))
            .as("profit");
    return select(profit.get(NATION.name), profit.get(year), sum(profit.get(amount)))
        .groupBy(profit.get(NATION.name), profit.get(year))
        .orderBy(profit.get(NATION.name), profit.get(year).desc());
  }

  /** Returned item reporting. */
  static RowStatement<?> query10() {
    LocalDate day = LocalDate.parse("1993-10-01");
    var revenue = sum(revenue(LINE_ITEM));
    return select(
            CUSTOMER.customerKey,
            CUSTOMER.name,
            revenue,
            CUSTOMER.accountBalance,
            NATION.name,
            CUSTOMER.address,
            CUSTOMER.phone,
            CUSTOMER.comment)
        .join(ORDER)
        .on(ORDER.customerKey.eq(CUSTOMER.customerKey))
        .join(LINE_ITEM)
        .on(LINE_ITEM.orderKey.eq(ORDER.orderKey))
        .join(NATION)
        .on(NATION.nationKey.eq(CUSTOMER.nationKey))
        .where(ORDER.orderDate.ge(day))
        .where(ORDER.orderDate.lt(value(day).plus(Period.ofMonths(3))))
        .where(LINE_ITEM.returnFlag.eq("R"))
        .groupBy(
            CUSTOMER.customerKey,
            CUSTOMER.name,
            CUSTOMER.accountBalance,
            CUSTOMER.phone,
            NATION.name,
            CUSTOMER.address,
            CUSTOMER.comment)
        .orderBy(revenue.desc(), CUSTOMER.customerKey)
        .limit(20);
  }

  /** Important stock identification. */
  static RowStatement<?> query11() {
    var worth = sum(PART_SUPPLY.supplyCost.times(PART_SUPPLY.availableQuantity));
    var german =
        select(worth)
            .from(PART_SUPPLY)
            .join(SUPPLIER)
            .on(SUPPLIER.supplierKey.eq(PART_SUPPLY.supplierKey))
            .join(NATION)
            .on(NATION.nationKey.eq(SUPPLIER.nationKey))
            .where(NATION.name.eq("GERMANY"));
    return select(PART_SUPPLY.partKey, worth)
        .join(SUPPLIER)
        .on(SUPPLIER.supplierKey.eq(PART_SUPPLY.supplierKey))
        .join(NATION)
        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
        .where(NATION.name.eq("GERMANY"))
        .groupBy(PART_SUPPLY.partKey)
        .having(worth.gt(number(german).times(new BigDecimal("0.01"))))
        .orderBy(worth.desc(), PART_SUPPLY.partKey);
  }
}
