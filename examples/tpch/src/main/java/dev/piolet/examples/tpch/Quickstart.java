package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.NationTable.NATION;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.examples.tpch.PartSupplyTable.PART_SUPPLY;
import static dev.piolet.examples.tpch.PartTable.PART;
import static dev.piolet.examples.tpch.RegionTable.REGION;
import static dev.piolet.examples.tpch.SupplierTable.SUPPLIER;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple3;
import dev.piolet.test.PostgresServer;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The first example that a newcomer runs: {@code ./mvnw -Pquickstart package}. It shows what Piolet
 * does on the data of the TPC-H benchmark, those of a company that trades in parts.
 */
public final class Quickstart {
  private static final double NANOS_PER_SECOND = 1e9;

  /** The server's start and stop are of no interest here. */
  private static final Logger SERVER_LOG = Logger.getLogger("io.zonky.test");

  private final DBConnection conn;
  private final SentSql sent;
  private final Report report;

  private Quickstart(DBConnection conn, SentSql sent, Report report) {
    this.conn = conn;
    this.sent = sent;
    this.report = report;
  }

  /**
   * Runs the example on an embedded PostgreSQL, or on the server that the environment variable
   * {@code PIOLET_TEST_URL} names, whose database it leaves as it was.
   *
   * @param arguments none are read
   */
  public static void main(String[] arguments) {
    SERVER_LOG.setLevel(Level.WARNING);
    long start = System.nanoTime();
    System.out.println("Starting PostgreSQL ...");
    try (DBConnection conn =
        new DBConnection(PostgresServer.shared().dataSource().getConnection())) {
      run(conn, System.out);
      conn.schema().drop(REGION, NATION, SUPPLIER, PART, PART_SUPPLY, CUSTOMER, ORDER, LINE_ITEM);
    } catch (Exception | Error e) {
      e.printStackTrace();
      System.exit(1); // The server stops with this JVM, however that ends.
    }
    System.out.printf(Locale.ROOT, "%nAll of this took %.1f s.%n", secondsSince(start));
  }

  /**
   * Runs the example where none of its tables is there yet.
   *
   * @param out what it prints to
   */
  static void run(DBConnection conn, PrintStream out) throws SQLException {
    try (SentSql sent = new SentSql()) {
      new Quickstart(conn, sent, new Report(out)).run();
    }
  }

  private void run() throws SQLException {
    report.say(
        "This is Piolet on PostgreSQL %s. The lines behind | are Java, as it stands in this"
            + " program. The SQL is what was really sent, with how many rows that gave or changed.",
        conn.connection().getMetaData().getDatabaseProductVersion());
    createTables();
    insertData();
    getByKey();
    join();
    pricingSummary();
    shippingPriority();
    Customer customer = updateWhatChanged();
    refresh(customer);
    upsertOffers();
    rollBack(customer);
    makeMistakes();
  }

  private void createTables() {
    report.step("Create tables", "Eight classes and records are the models, such as this one:");
    report.code(PartSupply.class, "model");
    report.code(Quickstart.class, "create");
    // tag::create[]
    conn.schema().create(REGION, NATION, SUPPLIER, PART, PART_SUPPLY, CUSTOMER, ORDER, LINE_ITEM);
    // end::create[]
    report.sent(sent.take().stream().filter(statement -> statement.sql().contains("\"partsupp\"")));
    report.say("... and the like for the others, in one transaction.");
  }

  private void insertData() {
    report.step("Insert", "Lists of models travel as arrays, thousands of rows in one statement.");
    report.code(Quickstart.class, "insert");
    // tag::insert[]
    conn.insert(TpchData.regions());
    // end::insert[]
    report.sent(sent.take().stream());
    report.say("The rest in the same way:");
    List<Customer> customers = TpchData.customers();
    report.table(
        List.of("table", "rows", "statements", "seconds"),
        List.of(
            insert("nation", TpchData.nations()),
            insert("supplier", TpchData.suppliers()),
            insert("part", TpchData.parts()),
            insert("partsupp", TpchData.partSupplies()),
            insert("customer", customers),
            insert("orders", TpchData.orders(customers)),
            insert("lineitem", TpchData.lineItems())));
    Customer last = customers.get(customers.size() - 1);
    report.say(
        "The customers came without keys, and now have those that the database gave them: the last"
            + " one %d.",
        last.customerKey);
  }

  private List<?> insert(String table, List<?> models) {
    long start = System.nanoTime();
    conn.insert(models);
    BigDecimal seconds = BigDecimal.valueOf(secondsSince(start));
    return List.of(table, models.size(), sent.take().size(), seconds);
  }

  private void getByKey() {
    report.step("Get a row by its key", "A key of several columns has a record of its own.");
    report.code(Quickstart.class, "get");
    // tag::get[]
    Optional<Nation> germany = conn.get(NATION, 7L);
    Optional<PartSupply> offer = conn.get(PART_SUPPLY, new PartSupplyTable.Key(1, 2));
    Optional<Nation> atlantis = conn.get(NATION, -1L);
    // end::get[]
    report.sent(sent.take().stream());
    report.table(
        List.of("variable", "what is in it"),
        List.of(
            List.of("germany", germany.map(Nation::getName)),
            List.of("offer", offer.map(PartSupply::supplyCost)),
            List.of("atlantis", atlantis)));
  }

  private void join() {
    report.step("Join tables", "The five European suppliers with the highest balance.");
    report.code(Quickstart.class, "join");
    // tag::join[]
    List<Tuple3<String, String, BigDecimal>> suppliers =
        conn.exec(
            select(SUPPLIER.name, NATION.name, SUPPLIER.accountBalance)
                .join(NATION)
                .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                .join(REGION)
                .on(REGION.regionKey.eq(NATION.regionKey))
                .where(REGION.name.eq("EUROPE"))
                .orderBy(SUPPLIER.accountBalance.desc())
                .limit(5));
    // end::join[]
    report.sent(sent.take().stream());
    report.table(
        List.of("supplier", "nation", "balance"),
        suppliers,
        row -> List.of(row.first(), row.second(), row.third()));
  }

  private void pricingSummary() {
    report.step(
        "Sum up the prices (query 1 of TPC-H)",
        "What was shipped until 2 September 1998. An expression can be kept in a variable and used"
            + " again; the answer is made of records in records.");
    report.code(PricingSummary.class, "query");
    List<PricingSummary> answer = conn.exec(PricingSummary.until(LocalDate.of(1998, 9, 2)));
    report.sent(sent.take().stream());
    report.table(
        List.of(
            "flags",
            "quantity",
            "price",
            "discounted",
            "charge",
            "avg qty",
            "avg price",
            "avg disc",
            "items"),
        answer,
        row ->
            List.of(
                row.returnFlag() + " " + row.lineStatus(),
                row.totals().quantity(),
                row.totals().price(),
                row.totals().discounted(),
                row.totals().charge(),
                row.averages().quantity(),
                row.averages().price(),
                row.averages().discount(),
                row.items()));
  }

  private void shippingPriority() {
    report.step(
        "Find what to ship first (query 3 of TPC-H)",
        "The ten orders of the building trade with the highest revenue not yet shipped on 15 March"
            + " 1995.");
    report.code(ShippingPriority.class, "query");
    LocalDate day = LocalDate.of(1995, 3, 15);
    List<ShippingPriority> answer = conn.exec(ShippingPriority.of(MarketSegment.BUILDING, day));
    report.sent(sent.take().stream());
    report.table(
        List.of("order", "revenue", "ordered", "priority"),
        answer,
        row -> List.of(row.orderKey(), row.revenue(), row.orderDate(), row.shipPriority()));
  }

  private Customer updateWhatChanged() {
    report.step(
        "Update what changed",
        "Customer extends TableBase, so an update sends only the columns that have changed.");
    report.code(Quickstart.class, "update");
    // tag::update[]
    Customer customer = conn.exec(select(CUSTOMER).where(CUSTOMER.customerKey.eq(1L)).one());
    customer.phone = "25-989-741-0000";
    conn.update(customer);
    conn.update(customer); // Nothing has changed since, so nothing is sent.
    // end::update[]
    report.sent(sent.take().stream());
    return customer;
  }

  private void refresh(Customer customer) {
    report.step("Refresh", "A statement changes rows, not objects; refresh reads a row again.");
    report.code(Quickstart.class, "refresh");
    BigDecimal before = customer.accountBalance;
    // tag::refresh[]
    conn.exec(
        update(CUSTOMER)
            .set(CUSTOMER.accountBalance, CUSTOMER.accountBalance.plus(new BigDecimal("100.00")))
            .where(CUSTOMER.customerKey.eq(1L)));
    conn.refresh(customer);
    // end::refresh[]
    report.sent(sent.take().stream());
    report.table(
        List.of("balance before", "balance after"),
        List.of(List.of(before, customer.accountBalance)));
  }

  private void upsertOffers() {
    report.step(
        "Upsert",
        "Supplier 2 offers part 1 already, so its row gets the new cost; supplier 3 is new to it.");
    report.code(Quickstart.class, "upsert");
    // tag::upsert[]
    List<PartSupply> offers =
        List.of(
            new PartSupply(1, 2, 500, new BigDecimal("699.00"), "cheaper"),
            new PartSupply(1, 3, 800, new BigDecimal("645.50"), "new"));
    List<Tuple3<Long, Integer, BigDecimal>> stored =
        conn.upsert(
            offers,
            onConflict(PART_SUPPLY.partKey, PART_SUPPLY.supplierKey)
                .doUpdate(PART_SUPPLY.supplyCost)
                .returning(
                    PART_SUPPLY.supplierKey,
                    PART_SUPPLY.availableQuantity,
                    PART_SUPPLY.supplyCost));
    // end::upsert[]
    report.sent(sent.take().stream());
    report.table(
        List.of("supplier", "available", "cost"),
        stored,
        row -> List.of(row.first(), row.second(), row.third()));
  }

  private void rollBack(Customer customer) {
    report.step(
        "Roll back",
        "What a failed transaction wrote is undone. The object keeps its new value and knows that"
            + " it is not saved: the next update sends it.");
    report.code(Quickstart.class, "rollback");
    // tag::rollback[]
    try {
      conn.transaction(
          () -> {
            customer.address = "1 Ice Axe Lane";
            conn.update(customer);
            throw new IllegalStateException("There is no such street");
          });
    } catch (IllegalStateException e) {
      // The transaction was rolled back.
    }
    // end::rollback[]
    String stored = conn.exec(select(CUSTOMER.address).where(CUSTOMER.customerKey.eq(1L)).one());
    report.sent(sent.take().stream());
    report.table(
        List.of("address in the object", "address in the row"),
        List.of(List.of(customer.address, stored)));
    report.code(Quickstart.class, "update-again");
    // tag::update-again[]
    conn.update(customer);
    // end::update-again[]
    report.sent(sent.take().stream());
  }

  private void makeMistakes() {
    report.step(
        "Make mistakes", "This is what the compiler has just said of a wrong model and a query:");
    Mistakes.ALL.forEach(
        (name, source) ->
            Compilation.complaints(name, source)
                .forEach(complaint -> report.complaint(name + ".java", complaint)));
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }
}
