package dev.piolet.it.shop;

import static dev.piolet.it.shop.CityTable.CITY;
import static dev.piolet.it.shop.InvoiceMarkTable.INVOICE_MARK;
import static dev.piolet.it.shop.InvoiceTable.INVOICE;
import static dev.piolet.it.shop.LineTable.LINE;
import static dev.piolet.it.shop.MarkTable.MARK;
import static dev.piolet.it.shop.PartyTable.PARTY;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.Children;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.query.RowStatement;
import dev.piolet.schema.Ref;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs, references, sealed types, lists in one statement and databases, all at once. */
@PostgresTest
class GraphOfSealedTypesTest {
  private static final City OSLO = new City("OSL", "Oslo 'å'");

  private DBConnection conn;
  private Database db;
  private Party holding;
  private Party shop;
  private Party ann;

  @BeforeEach
  void fill(DBConnection connection, DataSource dataSource) {
    conn = connection;
    db = Database.of(dataSource);
    conn.schema().drop(INVOICE_MARK, LINE, INVOICE, PARTY, CITY, MARK);
    conn.schema().create(CITY, PARTY, INVOICE, LINE, MARK, INVOICE_MARK);
    conn.schema().validate(CITY, PARTY, INVOICE, LINE, MARK, INVOICE_MARK).requireNoErrors();
    conn.insert(OSLO);
    conn.insert(List.of(new Mark("paid"), new Mark("late")));
    ann = conn.save(new Party.Person(null, "Ann", Ref.of(OSLO)));
    holding = conn.insert(new Party.Company(null, "Holding", null));
    shop = conn.save(new Party.Company(null, "Shop", Ref.of(holding)));
    Invoice first = invoice("first", shop, 1, 2, 3);
    invoice("second", shop);
    invoice("third", ann, 4);
    conn.insert(new InvoiceMark(Ref.of(first), MARK.ref("paid")));
    conn.insert(new InvoiceMark(Ref.of(first), MARK.ref("late")));
  }

  private Invoice invoice(String title, Party party, int... amounts) {
    List<Line> lines = new ArrayList<>();
    for (int amount : amounts) {
      lines.add(new Line(null, null, amount));
    }
    return conn.save(new Invoice(title, Ref.of(party)), Children.of(LINE.invoiceKey, any -> lines));
  }

  private static RowStatement<PartyGraph> graphs() {
    return select(PartyGraphProjection.of(PARTY)).orderBy(PARTY.id);
  }

  private void check(List<PartyGraph> graphs) {
    assertThat(graphs).extracting(PartyGraph::party).containsExactly(ann, holding, shop);
    assertThat(graphs.get(1).invoices()).isEmpty();
    List<InvoiceGraph> invoices = graphs.get(2).invoices();
    assertThat(invoices)
        .extracting(graph -> graph.invoice().title)
        .containsExactly("first", "second");
    assertThat(invoices).extracting(InvoiceGraph::party).containsOnly(shop);
    assertThat(invoices.get(0).lines()).extracting(Line::amount).containsExactly(1, 2, 3);
    assertThat(invoices.get(0).lines().get(0).invoice())
        .isEqualTo(Ref.of(invoices.get(0).invoice()));
    assertThat(invoices.get(0).marks()).isEqualTo(Set.of(new Mark("paid"), new Mark("late")));
    assertThat(invoices.get(1).lines()).isEmpty();
    assertThat(invoices.get(1).marks()).isEmpty();
  }

  @Test
  void readsThemByLevels() {
    check(conn.exec(graphs()));
    check(db.exec(graphs()));
    check(db.readOnly(tx -> tx.exec(graphs())));
  }

  @Test
  void readsThemInOneStatement() {
    check(conn.exec(graphs().inOneStatement()));

    List<PartyGraph> taken = new ArrayList<>();
    conn.forEach(graphs(), taken::add);
    check(taken);

    taken.clear();
    db.copyOut(graphs(), taken::add);
    check(taken);
  }

  @Test
  void readsThemBesideOthers() {
    var both = conn.pipeline(graphs(), select(MARK.name).orderBy(MARK.name));
    check(both.first());
    assertThat(both.second()).containsExactly("late", "paid");
  }

  @Test
  void aSealedTypesRowsAreAList() {
    record Named(String city, List<Party> parties) {}

    var named = select(row(Named::new, CITY.name, list(PARTY.cityKey))).from(CITY);
    assertThat(conn.exec(named)).containsExactly(new Named(OSLO.name(), List.of(ann)));
    assertThat(conn.exec(named.inOneStatement()))
        .containsExactly(new Named(OSLO.name(), List.of(ann)));

    var children =
        select(PARTY.name, list(PARTY.as("child").parentKey.to(PARTY))).orderBy(PARTY.id);
    assertThat(conn.exec(children).get(1).second()).containsExactly(shop);
    assertThat(conn.exec(children.inOneStatement()).get(1).second()).containsExactly(shop);
  }

  @Test
  void whatIsReferredToIsFetched() {
    List<Invoice> invoices = conn.exec(select(INVOICE).fetch(INVOICE.party()).orderBy(INVOICE.id));
    assertThat(invoices).extracting(each -> each.party.get()).containsExactly(shop, shop, ann);
    assertThat(invoices.get(0).party.get()).isSameAs(invoices.get(1).party.get());

    List<Party> parties =
        conn.exec(select(PARTY).fetch(PARTY.city(), PARTY.parent()).orderBy(PARTY.id));
    assertThat(((Party.Person) parties.get(0)).city().get()).isEqualTo(OSLO);
    assertThat(((Party.Company) parties.get(1)).parent()).isNull();
    assertThat(((Party.Company) parties.get(2)).parent().get()).isEqualTo(holding);

    List<Invoice> taken = new ArrayList<>();
    conn.forEach(select(INVOICE).fetch(INVOICE.party()).orderBy(INVOICE.id), taken::add);
    assertThat(taken).extracting(each -> each.party.get()).containsExactly(shop, shop, ann);
  }

  @Test
  void aListOfFetchedRows() {
    var lists =
        select(
                PARTY.name,
                list(
                    select(INVOICE)
                        .fetch(INVOICE.party())
                        .where(INVOICE.partyKey.refersTo(PARTY))
                        .orderBy(INVOICE.id)))
            .orderBy(PARTY.id);
    assertThat(conn.exec(lists).get(2).second())
        .extracting(each -> each.party.get())
        .containsExactly(shop, shop);
    assertThat(conn.exec(lists.inOneStatement()).get(2).second())
        .extracting(each -> each.party.get())
        .containsExactly(shop, shop);
  }

  @Test
  void pathsLeadToSealedTypes() {
    assertThat(
            conn.exec(
                    select(LINE.amount, LINE.invoice().party().name.optional())
                        .where(PARTY_OF_LINE.is(Party.Company.class))
                        .orderBy(LINE.id)
                        .limit(1)
                        .one())
                .second())
        .isEqualTo(Optional.of("Shop"));
  }

  private static final PartyTable PARTY_OF_LINE = LINE.invoice().party();

  @Test
  void savesWhatIsNewOfThem() {
    Party.Person bea = new Party.Person(null, "Bea", Ref.of(new City("BGO", "Bergen")));
    Invoice fourth = db.save(new Invoice("fourth", Ref.of(bea)));

    Party stored = fourth.party.get();
    assertThat(stored.id()).isNotNull();
    assertThat(conn.get(PARTY, stored.id()))
        .contains(new Party.Person(stored.id(), "Bea", CITY.ref("BGO")));
    assertThat(conn.exec(select(CITY.name).where(CITY.code.eq("BGO")).one())).isEqualTo("Bergen");
  }

  @Test
  void savesThemAsAWhole() {
    Party.Company fresh = new Party.Company(null, "Fresh", Ref.of(holding));
    InvoiceGraph fifth =
        new InvoiceGraph(
            new Invoice("fifth", Ref.of(shop)),
            fresh,
            List.of(new Line(null, null, 7), new Line(null, null, 8)),
            Set.of(new Mark("paid")));

    InvoiceGraph stored = db.save(InvoiceGraphProjection.GRAPH, fifth);

    InvoiceGraph read =
        conn.exec(
            select(InvoiceGraphProjection.of(INVOICE)).where(INVOICE.title.eq("fifth")).one());
    assertThat(read.party()).isEqualTo(stored.party());
    assertThat(read.party().name()).isEqualTo("Fresh");
    assertThat(read.lines()).isEqualTo(stored.lines());
    assertThat(read.lines()).extracting(Line::amount).containsExactly(7, 8);
    assertThat(read.marks()).containsExactly(new Mark("paid"));
    assertThat(stored.invoice().party).isEqualTo(Ref.of(stored.party()));

    db.save(
        InvoiceGraphProjection.GRAPH.withOrphansDeleted(),
        new InvoiceGraph(read.invoice(), read.party(), read.lines().subList(1, 2), Set.of()));
    InvoiceGraph smaller =
        conn.exec(
            select(InvoiceGraphProjection.of(INVOICE)).where(INVOICE.title.eq("fifth")).one());
    assertThat(smaller.lines()).extracting(Line::amount).containsExactly(8);
    assertThat(smaller.marks()).isEmpty();
    assertThat(conn.exec(select(MARK.name).orderBy(MARK.name))).containsExactly("late", "paid");
  }
}
