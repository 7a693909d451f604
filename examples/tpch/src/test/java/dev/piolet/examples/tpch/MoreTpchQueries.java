package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.NationTable.NATION;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.examples.tpch.PartSupplyTable.PART_SUPPLY;
import static dev.piolet.examples.tpch.PartTable.PART;
import static dev.piolet.examples.tpch.SupplierTable.SUPPLIER;
import static dev.piolet.examples.tpch.TpchQueries.revenue;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static dev.piolet.type.PgTypes.NUMERIC;

import dev.piolet.query.RowStatement;
import dev.piolet.sql.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Queries 12 to 22 of TPC-H in the DSL, with the parameters of its validation runs or near them.
 */
final class MoreTpchQueries {
  private MoreTpchQueries() {}

  /** Shipping modes and order priority. */
  static RowStatement<?> query12() {
    LocalDate day = LocalDate.parse("1994-01-01");
    Condition urgent = ORDER.orderPriority.in("1-URGENT", "2-HIGH");
    return select(
            LINE_ITEM.shipMode,
            sum(caseWhen(urgent, 1).otherwise(0)),
            sum(caseWhen(urgent.not(), 1).otherwise(0)))
        .join(ORDER)
        .on(ORDER.orderKey.eq(LINE_ITEM.orderKey))
        .where(LINE_ITEM.shipMode.in("MAIL", "SHIP"))
        .where(LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate))
        .where(LINE_ITEM.shipDate.lt(LINE_ITEM.commitDate))
        .where(LINE_ITEM.receiptDate.ge(day))
        .where(LINE_ITEM.receiptDate.lt(value(day).plus(Period.ofYears(1))))
        .groupBy(LINE_ITEM.shipMode)
        .orderBy(LINE_ITEM.shipMode);
  }

  /** Customer distribution. */
  static RowStatement<?> query13() {
    var orders = count(ORDER.orderKey);
    var perCustomer =
        select(CUSTOMER.customerKey, orders)
            .leftJoin(ORDER)
            .on(
                ORDER
                    .customerKey
                    .eq(CUSTOMER.customerKey)
                    .and(ORDER.comment.notLike("%special%requests%")))
            .groupBy(CUSTOMER.customerKey)
            .as("per_customer");
    return select(perCustomer.get(orders), count())
        .groupBy(perCustomer.get(orders))
        .orderBy(count().desc(), perCustomer.get(orders).desc());
  }

  /** Promotion effect. */
  static RowStatement<?> query14() {
    LocalDate day = LocalDate.parse("1995-09-01");
    var promotion =
        caseWhen(PART.type.startsWith("PROMO"), revenue(LINE_ITEM)).otherwise(BigDecimal.ZERO);
    return select(
            value(new BigDecimal("100.00"))
                .times(sum(promotion))
                .dividedBy(sum(revenue(LINE_ITEM))))
        .from(LINE_ITEM)
        .join(PART)
        .on(PART.partKey.eq(LINE_ITEM.partKey))
        .where(LINE_ITEM.shipDate.ge(day))
        .where(LINE_ITEM.shipDate.lt(value(day).plus(Period.ofMonths(1))));
  }

  /** Top supplier. */
  static RowStatement<?> query15() {
    LocalDate day = LocalDate.parse("1996-01-01");
    var total = sum(revenue(LINE_ITEM));
    var revenue =
        commonTable(
            "revenue",
            select(LINE_ITEM.supplierKey, total)
                .where(LINE_ITEM.shipDate.ge(day))
                .where(LINE_ITEM.shipDate.lt(value(day).plus(Period.ofMonths(3))))
                .groupBy(LINE_ITEM.supplierKey));
    return select(
            SUPPLIER.supplierKey,
            SUPPLIER.name,
            SUPPLIER.address,
            SUPPLIER.phone,
            revenue.get(total))
        .with(revenue)
        .join(revenue)
        .on(SUPPLIER.supplierKey.eq(revenue.get(LINE_ITEM.supplierKey)))
        .where(revenue.get(total).eq(number(select(max(revenue.get(total))).from(revenue))))
        .orderBy(SUPPLIER.supplierKey);
  }

  /** Parts/supplier relationship. */
  static RowStatement<?> query16() {
    var suppliers = countDistinct(PART_SUPPLY.supplierKey);
    var complained =
        select(SUPPLIER.supplierKey).where(SUPPLIER.comment.like("%Customer%Complaints%"));
    return select(PART.brand, PART.type, PART.size, suppliers)
        .join(PART_SUPPLY)
        .on(PART_SUPPLY.partKey.eq(PART.partKey))
        .where(PART.brand.ne("Brand#45"))
        .where(PART.type.notLike("MEDIUM POLISHED%"))
        .where(PART.size.in(49, 14, 23, 45, 19, 3, 36, 9))
        .where(PART_SUPPLY.supplierKey.notIn(complained))
        .groupBy(PART.brand, PART.type, PART.size)
        .orderBy(suppliers.desc(), PART.brand, PART.type, PART.size);
  }

  /** Small-quantity-order revenue. */
  static RowStatement<?> query17() {
    LineItemTable other = LINE_ITEM.as("other");
    var fifthOfAverage =
        select(avg(other.quantity).times(new BigDecimal("0.2")))
            .where(other.partKey.eq(PART.partKey));
    return select(sum(LINE_ITEM.extendedPrice).dividedBy(new BigDecimal("7.0")))
        .join(PART)
        .on(PART.partKey.eq(LINE_ITEM.partKey))
        .where(PART.brand.eq("Brand#23"))
        .where(PART.container.like("MED %"))
        .where(LINE_ITEM.quantity.lt(number(fifthOfAverage)));
  }

  /** Large volume customer. */
  static RowStatement<?> query18() {
    var large =
        select(LINE_ITEM.orderKey)
            .groupBy(LINE_ITEM.orderKey)
            .having(sum(LINE_ITEM.quantity).gt(250L));
    return select(
            CUSTOMER.name,
            CUSTOMER.customerKey,
            ORDER.orderKey,
            ORDER.orderDate,
            ORDER.totalPrice,
            sum(LINE_ITEM.quantity))
        .join(ORDER)
        .on(ORDER.customerKey.eq(CUSTOMER.customerKey))
        .join(LINE_ITEM)
        .on(LINE_ITEM.orderKey.eq(ORDER.orderKey))
        .where(ORDER.orderKey.in(large))
        .groupBy(
            CUSTOMER.name, CUSTOMER.customerKey, ORDER.orderKey, ORDER.orderDate, ORDER.totalPrice)
        .orderBy(ORDER.totalPrice.desc(), ORDER.orderDate, ORDER.orderKey)
        .limit(100);
  }

  /** Discounted revenue. */
  static RowStatement<?> query19() {
    return select(sum(revenue(LINE_ITEM)))
        .from(LINE_ITEM)
        .join(PART)
        .on(PART.partKey.eq(LINE_ITEM.partKey))
        .where(
            packed("Brand#12", List.of("SM CASE", "SM BOX", "SM PACK", "SM PKG"), 1, 5)
                .or(
                    packed(
                        "Brand#23", List.of("MED BAG", "MED BOX", "MED PKG", "MED PACK"), 10, 10))
                .or(packed("Brand#34", List.of("LG CASE", "LG BOX", "LG PACK", "LG PKG"), 20, 15)))
        .where(LINE_ITEM.shipMode.in("AIR", "REG AIR"))
        .where(LINE_ITEM.shipInstructions.eq("DELIVER IN PERSON"));
  }

  private static Condition packed(String brand, List<String> containers, int least, int size) {
    return PART.brand
        .eq(brand)
        .and(PART.container.in(containers))
        .and(LINE_ITEM.quantity.between(least, least + 10))
        .and(PART.size.between(1, size));
  }

  /** Potential part promotion. */
  static RowStatement<?> query20() {
    LocalDate day = LocalDate.parse("1994-01-01");
    var halfOfShipped =
        select(sum(LINE_ITEM.quantity).castTo(NUMERIC).times(new BigDecimal("0.5")))
            .from(LINE_ITEM)
            .where(LINE_ITEM.partKey.eq(PART_SUPPLY.partKey))
            .where(LINE_ITEM.supplierKey.eq(PART_SUPPLY.supplierKey))
            .where(LINE_ITEM.shipDate.ge(day))
            .where(LINE_ITEM.shipDate.lt(value(day).plus(Period.ofYears(1))));
    var parts = select(PART.partKey).where(PART.name.startsWith("forest"));
    var surplus =
        select(PART_SUPPLY.supplierKey)
            .where(PART_SUPPLY.partKey.in(parts))
            .where(PART_SUPPLY.availableQuantity.gt(number(halfOfShipped)));
    return select(SUPPLIER.name, SUPPLIER.address)
        .join(NATION)
        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
        .where(SUPPLIER.supplierKey.in(surplus))
        .where(NATION.name.eq("CANADA"))
        .orderBy(SUPPLIER.name);
  }

  /** Suppliers who kept orders waiting. */
  static RowStatement<?> query21() {
    LineItemTable other = LINE_ITEM.as("other");
    LineItemTable otherLate = LINE_ITEM.as("other_late");
    var late = LINE_ITEM.receiptDate.gt(LINE_ITEM.commitDate);
    var waiting = count();
    return select(SUPPLIER.name, waiting)
        .join(LINE_ITEM)
        .on(LINE_ITEM.supplierKey.eq(SUPPLIER.supplierKey))
        .join(ORDER)
        .on(ORDER.orderKey.eq(LINE_ITEM.orderKey))
        .join(NATION)
        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
        .where(ORDER.orderStatus.eq('F'))
        .where(late)
        .where(
            exists(
                select(other)
                    .where(other.orderKey.eq(LINE_ITEM.orderKey))
                    .where(other.supplierKey.ne(LINE_ITEM.supplierKey))))
        .where(
            notExists(
                select(otherLate)
                    .where(otherLate.orderKey.eq(LINE_ITEM.orderKey))
                    .where(otherLate.supplierKey.ne(LINE_ITEM.supplierKey))
                    .where(otherLate.receiptDate.gt(otherLate.commitDate))))
        .where(NATION.name.eq("SAUDI ARABIA"))
        .groupBy(SUPPLIER.name)
        .orderBy(waiting.desc(), SUPPLIER.name)
        .limit(100);
  }

  /** Global sales opportunity. */
  static RowStatement<?> query22() {
    CustomerTable other = CUSTOMER.as("other");
    List<String> codes = List.of("13", "31", "23", "29", "30", "18", "17");
    var code = substring(CUSTOMER.phone, 1, 2);
    var average =
        select(avg(other.accountBalance))
            .from(other)
            .where(other.accountBalance.gt(new BigDecimal("0.00")))
            .where(substring(other.phone, 1, 2).in(codes));
    var sales =
        select(code, CUSTOMER.accountBalance)
            .where(code.in(codes))
            .where(CUSTOMER.accountBalance.gt(number(average)))
            .where(notExists(select(ORDER).where(ORDER.customerKey.eq(CUSTOMER.customerKey))))
            .as("sales");
    return select(sales.get(code), count(), sum(sales.get(CUSTOMER.accountBalance)))
        .groupBy(sales.get(code))
        .orderBy(sales.get(code));
  }
}
