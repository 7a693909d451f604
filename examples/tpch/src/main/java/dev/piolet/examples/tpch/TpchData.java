package dev.piolet.examples.tpch;

import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The rows of the TPC-H benchmark as models, the same ones each time. */
final class TpchData {
  /** A hundredth of the benchmark's smallest size: about 86,000 rows. */
  private static final double SCALE = 0.01;

  private TpchData() {}

  static List<Region> regions() {
    return rows(
        TpchTable.REGION, row -> new Region(row.getRegionKey(), row.getName(), row.getComment()));
  }

  static List<Nation> nations() {
    return rows(
        TpchTable.NATION,
        row -> {
          Nation nation = new Nation();
          nation.setNationKey(row.getNationKey());
          nation.setName(row.getName());
          nation.setRegionKey(row.getRegionKey());
          nation.setComment(row.getComment());
          return nation;
        });
  }

  static List<Supplier> suppliers() {
    return rows(
        TpchTable.SUPPLIER,
        row ->
            new Supplier(
                row.getSupplierKey(),
                row.getName(),
                row.getAddress(),
                row.getNationKey(),
                row.getPhone(),
                money(row.getAccountBalanceInCents()),
                row.getComment()));
  }

  static List<Part> parts() {
    return rows(
        TpchTable.PART,
        row ->
            new Part(
                row.getPartKey(),
                row.getName(),
                row.getManufacturer(),
                row.getBrand(),
                row.getType(),
                row.getSize(),
                row.getContainer(),
                money(row.getRetailPriceInCents()),
                row.getComment()));
  }

  static List<PartSupply> partSupplies() {
    return rows(
        TpchTable.PART_SUPPLIER,
        row ->
            new PartSupply(
                row.getPartKey(),
                row.getSupplierKey(),
                row.getAvailableQuantity(),
                money(row.getSupplyCostInCents()),
                row.getComment()));
  }

  /** The customers without keys: the database gives them. */
  static List<Customer> customers() {
    return rows(
        TpchTable.CUSTOMER,
        row -> {
          Customer customer = new Customer();
          customer.name = row.getName();
          customer.address = row.getAddress();
          customer.nationKey = row.getNationKey();
          customer.phone = row.getPhone();
          customer.accountBalance = money(row.getAccountBalanceInCents());
          customer.marketSegment = MarketSegment.valueOf(row.getMarketSegment());
          customer.comment = row.getComment();
          return customer;
        });
  }

  /**
   * The orders.
   *
   * @param customers the customers as stored, whose keys the orders refer to
   */
  static List<Order> orders(List<Customer> customers) {
    return rows(
        TpchTable.ORDERS,
        row -> {
          Customer customer = customers.get(Math.toIntExact(row.getCustomerKey() - 1));
          return new Order(
              row.getOrderKey(),
              Objects.requireNonNull(customer.customerKey),
              row.getOrderStatus(),
              money(row.getTotalPriceInCents()),
              LocalDate.ofEpochDay(row.getOrderDate()),
              row.getOrderPriority(),
              row.getClerk(),
              row.getShipPriority(),
              row.getComment());
        });
  }

  static List<LineItem> lineItems() {
    return rows(
        TpchTable.LINE_ITEM,
        row ->
            new LineItem(
                row.getOrderKey(),
                row.getLineNumber(),
                row.getPartKey(),
                row.getSupplierKey(),
                Math.toIntExact(row.getQuantity()),
                money(row.getExtendedPriceInCents()),
                hundredths(row.getDiscountPercent()),
                hundredths(row.getTaxPercent()),
                row.getReturnFlag(),
                row.getStatus(),
                LocalDate.ofEpochDay(row.getShipDate()),
                LocalDate.ofEpochDay(row.getCommitDate()),
                LocalDate.ofEpochDay(row.getReceiptDate()),
                row.getShipInstructions(),
                row.getShipMode(),
                row.getComment()));
  }

  private static <E extends TpchEntity, M> List<M> rows(
      TpchTable<E> table, Function<E, M> constructor) {
    Iterable<E> generator = table.createGenerator(SCALE, 1, 1);
    return StreamSupport.stream(generator.spliterator(), false).map(constructor).toList();
  }

  private static BigDecimal money(long cents) {
    return hundredths(cents);
  }

  private static BigDecimal hundredths(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }
}
