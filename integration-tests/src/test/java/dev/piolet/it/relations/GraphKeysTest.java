package dev.piolet.it.relations;

import static dev.piolet.it.relations.GraphKeysTest_ClubTable.CLUB;
import static dev.piolet.it.relations.GraphKeysTest_DirTable.DIR;
import static dev.piolet.it.relations.GraphKeysTest_EntryTable.ENTRY;
import static dev.piolet.it.relations.GraphKeysTest_FanTable.FAN;
import static dev.piolet.it.relations.GraphKeysTest_GroupTable.GROUP;
import static dev.piolet.it.relations.GraphKeysTest_MemberTable.MEMBER;
import static dev.piolet.it.relations.GraphKeysTest_OrderTable.ORDER;
import static dev.piolet.it.relations.GraphKeysTest_PartTable.PART;
import static dev.piolet.it.relations.GraphKeysTest_RateTable.RATE;
import static dev.piolet.it.relations.GraphKeysTest_SheetTable.SHEET;
import static dev.piolet.it.relations.GraphKeysTest_SlotTable.SLOT;
import static dev.piolet.it.relations.GraphKeysTest_StayTable.STAY;
import static dev.piolet.it.relations.GraphKeysTest_TallyTable.TALLY;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import dev.piolet.value.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Graphs along keys of several columns and of every type, of tables with every name. */
@SuppressWarnings("UnicodeInCode")
@PostgresTest
class GraphKeysTest {
  /** A key of two columns. */
  @Table
  record Club(@Field(primaryKey = true) int tenantId, @Field(primaryKey = true) long id) {}

  /** Two keys of two columns each, which share one. */
  @Table
  @ForeignKey(
      properties = {"tenantId", "clubId"},
      references = Club.class)
  @ForeignKey(
      properties = {"tenantId", "formerClub"},
      references = Club.class)
  record Member(
      @Field(primaryKey = true) int tenantId,
      @Field(primaryKey = true) long id,
      long clubId,
      @Nullable Long formerClub) {}

  /** Between members and clubs, in another order than their keys. */
  @Table
  @ForeignKey(
      properties = {"tenantId", "memberId"},
      references = Member.class)
  @ForeignKey(
      properties = {"tenantId", "clubId"},
      references = Club.class)
  record Fan(
      @Field(primaryKey = true) long clubId,
      @Field(primaryKey = true) long memberId,
      @Field(primaryKey = true) int tenantId) {}

  @Projection(of = Club.class)
  record ClubGraph(
      Club club,
      @Relation(key = "clubId") Set<Member> members,
      @Relation(key = {"formerClub", "tenantId"}) List<Member> former,
      @Relation(through = Fan.class) List<Member> fans) {}

  @Projection(of = Member.class)
  record MemberGraph(
      long id,
      Club club,
      @Nullable Club formerClub,
      @Relation(through = Fan.class) List<ClubId> fanOf) {}

  @Projection(of = Club.class)
  record ClubId(long id) {}

  @Test
  void ofSeveralColumns(DBConnection conn) {
    conn.schema().create(CLUB, MEMBER, FAN);
    Club a = new Club(1, 7);
    Club b = new Club(1, 8);
    Club c = new Club(2, 7);
    conn.insert(List.of(a, b, c));
    Member ann = new Member(1, 1, 7, 8L);
    Member bob = new Member(1, 2, 7, null);
    Member cid = new Member(2, 1, 7, null);
    conn.insert(List.of(ann, bob, cid));
    conn.insert(List.of(new Fan(8, 2, 1), new Fan(8, 1, 1), new Fan(7, 1, 2)));

    assertThat(
            conn.exec(
                select(GraphKeysTest_ClubGraphProjection.of(CLUB)).orderBy(CLUB.tenantId, CLUB.id)))
        .containsExactly(
            new ClubGraph(a, Set.of(ann, bob), List.of(), List.of()),
            new ClubGraph(b, Set.of(), List.of(ann), List.of(ann, bob)),
            new ClubGraph(c, Set.of(cid), List.of(), List.of(cid)));
    assertThat(
            conn.exec(
                select(GraphKeysTest_MemberGraphProjection.of(MEMBER))
                    .orderBy(MEMBER.tenantId, MEMBER.id)))
        .containsExactly(
            new MemberGraph(1, a, b, List.of(new ClubId(8))),
            new MemberGraph(2, a, null, List.of(new ClubId(8))),
            new MemberGraph(1, c, null, List.of(new ClubId(7))));
    assertThat(
            select(MEMBER.id).where(MEMBER.formerClubKey.refersTo(CLUB)).from(MEMBER, CLUB).sql())
        .endsWith(
            " WHERE \"club\".\"tenant_id\" = \"member\".\"tenant_id\" AND \"club\".\"id\" ="
                + " \"member\".\"former_club\"");
    assertThat(conn.exec(select(CLUB, list(MEMBER.clubKey)).where(CLUB.tenantId.eq(2))))
        .containsExactly(new Tuple2<>(c, List.of(cid)));
  }

  /** Rows that are marked as deleted. */
  @Table
  record Dir(@Field(primaryKey = true) long id, String title, @SoftDelete boolean gone) {}

  /** Rows of them, which may be marked too. */
  @Table
  record Entry(
      @Field(primaryKey = true) long id,
      @Field(references = Dir.class) long dirId,
      @SoftDelete boolean gone) {}

  @Projection(of = Entry.class)
  record EntryGraph(long id, Optional<Title> dir) {}

  @Projection(of = Dir.class)
  record Title(String title) {}

  @Projection(of = Dir.class)
  record DirGraph(String title, List<Entry> entries) {}

  @Test
  void ofRowsThatAreMarkedAsDeleted(DBConnection conn) {
    conn.schema().create(DIR, ENTRY);
    conn.insert(List.of(new Dir(1, "in", false), new Dir(2, "bin", true)));
    Entry kept = new Entry(1, 1, false);
    conn.insert(List.of(kept, new Entry(2, 2, false), new Entry(3, 1, true)));

    assertThat(conn.exec(select(GraphKeysTest_EntryGraphProjection.of(ENTRY)).orderBy(ENTRY.id)))
        .containsExactly(
            new EntryGraph(1, Optional.of(new Title("in"))), new EntryGraph(2, Optional.empty()));
    assertThat(conn.exec(select(GraphKeysTest_DirGraphProjection.of(DIR))))
        .containsExactly(new DirGraph("in", List.of(kept)));
    assertThat(
            conn.exec(
                select(GraphKeysTest_DirGraphProjection.of(DIR.withDeleted()))
                    .where(DIR.withDeleted().id.eq(2L))))
        .containsExactly(new DirGraph("bin", List.of(new Entry(2, 2, false))));
  }

  record OrderId(UUID value) {}

  /** A reserved word in a schema that is one. */
  @Table(schema = "select", name = "or\"der")
  @Naming(NamingStrategy.UPPER_CAMEL)
  record Order(@Field(primaryKey = true) OrderId orderId, String größe) {}

  /** Refers by a wrapper, and to a text within an embedded value. */
  @Table(schema = "select")
  @Naming(NamingStrategy.CAMEL)
  record Part(
      @Field(primaryKey = true) String code,
      @Field(references = Order.class) OrderId orderId,
      @Embedded Made made) {}

  /** A part of a part. */
  record Made(@Field(references = Part.class) @Nullable String ofPart, int pieces) {}

  @Projection(of = Order.class)
  record OrderGraph(
      Order order, @Relation(orderBy = {"made.pieces desc", "code"}) List<PartGraph> select) {}

  /** Named as what generated code calls. */
  @Projection(of = Part.class)
  record PartGraph(
      String code,
      @Relation(key = "made.ofPart") @Nullable Part of,
      List<Part> list,
      List<Group> table,
      Optional<Order> order) {}

  /** A key whose path has another name. */
  @Table(name = "group")
  record Group(
      @Field(primaryKey = true) long id,
      @Field(references = Part.class, path = "of") @Nullable String partCode) {}

  @Projection(of = Group.class)
  record GroupGraph(Group group, @Nullable PartOf of) {}

  @Projection(of = Part.class)
  record PartOf(String code, Order order) {}

  @Test
  void ofEveryTypeAndName(DBConnection conn) {
    conn.schema().create(ORDER, PART, GROUP);
    OrderId id = new OrderId(new UUID(1, 2));
    Order order = new Order(id, "XL");
    conn.insert(order);
    conn.insert(new Order(new OrderId(new UUID(3, 4)), "S"));
    Part a = new Part("a'\"?", id, new Made(null, 3));
    Part b = new Part("b", id, new Made("a'\"?", 5));
    Part c = new Part("c", id, new Made("a'\"?", 3));
    conn.insert(List.of(a, b, c));
    conn.insert(List.of(new Group(1, "b"), new Group(2, null)));

    var orders = select(GraphKeysTest_OrderGraphProjection.of(ORDER)).orderBy(ORDER.größe);
    assertThat(orders.sql())
        .isEqualTo(
            "SELECT \"or\"\"der\".\"OrderId\", \"or\"\"der\".\"Größe\" FROM"
                + " \"select\".\"or\"\"der\" ORDER BY \"or\"\"der\".\"Größe\"");
    assertThat(conn.exec(orders))
        .containsExactly(
            new OrderGraph(new Order(new OrderId(new UUID(3, 4)), "S"), List.of()),
            new OrderGraph(
                order,
                List.of(
                    new PartGraph(
                        "b", a, List.of(), List.of(new Group(1, "b")), Optional.of(order)),
                    new PartGraph("a'\"?", null, List.of(b, c), List.of(), Optional.of(order)),
                    new PartGraph("c", a, List.of(), List.of(), Optional.of(order)))));
    assertThat(conn.exec(select(GraphKeysTest_GroupGraphProjection.of(GROUP)).orderBy(GROUP.id)))
        .containsExactly(
            new GroupGraph(new Group(1, "b"), new PartOf("b", order)),
            new GroupGraph(new Group(2, null), null));
  }

  /** A list that is a column of JSON, though its elements are a model. */
  @Table
  record Sheet(@Field(primaryKey = true) long id, @Field(json = true) List<Club> clubs) {}

  @Projection(of = Sheet.class)
  record SheetView(long id, List<Club> clubs) {}

  @Test
  void aListOfJsonIsAColumn(DBConnection conn) {
    conn.schema().create(SHEET);
    conn.insert(new Sheet(1, List.of(new Club(5, 6))));

    assertThat(conn.exec(select(GraphKeysTest_SheetViewProjection.of(SHEET))))
        .containsExactly(new SheetView(1, List.of(new Club(5, 6))));
  }

  /** A key of a row that need not have one, in a table without a primary key. */
  @Table
  record Slot(@Field(unique = true) @Nullable Integer code, @Field(unique = true) String label) {}

  /** Refers to what is unique; without a primary key, too. */
  @Table
  @ForeignKey(properties = "slotCode", references = Slot.class, to = "code")
  @ForeignKey(properties = "label", references = Slot.class, to = "label", path = "labelled")
  record Tally(@Nullable Integer slotCode, @Nullable String label, int marks) {}

  @Projection(of = Slot.class)
  record SlotGraph(
      String label,
      @Relation(key = "slotCode", orderBy = "marks") List<Tally> byCode,
      @Relation(key = "label") List<Tally> byLabel) {}

  @Projection(of = Tally.class)
  record TallyGraph(
      int marks, @Relation(key = "slotCode") @Nullable Slot slot, Optional<Label> labelled) {}

  @Projection(of = Slot.class)
  record Label(String label) {}

  @Test
  void ofWhatIsUniqueAndMayBeNull(DBConnection conn) {
    conn.schema().create(SLOT, TALLY);
    conn.insert(List.of(new Slot(1, "a"), new Slot(null, "b")));
    Tally both = new Tally(1, "b", 7);
    Tally one = new Tally(1, null, 5);
    Tally none = new Tally(null, null, 9);
    conn.insert(List.of(both, one, none));

    var slots = select(GraphKeysTest_SlotGraphProjection.of(SLOT)).orderBy(SLOT.label);
    assertThat(conn.exec(slots))
        .containsExactly(
            new SlotGraph("a", List.of(one, both), List.of()),
            new SlotGraph("b", List.of(), List.of(both)));
    assertThat(conn.exec(select(GraphKeysTest_TallyGraphProjection.of(TALLY)).orderBy(TALLY.marks)))
        .containsExactly(
            new TallyGraph(5, new Slot(1, "a"), Optional.empty()),
            new TallyGraph(7, new Slot(1, "a"), Optional.of(new Label("b"))),
            new TallyGraph(9, null, Optional.empty()));
  }

  /** What holds for a time. */
  @Table
  @PrimaryKey(withoutOverlaps = true)
  record Rate(
      @Field(primaryKey = true) int roomId, @Field(primaryKey = true) Range<LocalDate> during) {}

  /** Refers to several of them together, so that no path leads there. */
  @Table
  @ForeignKey(
      properties = {"roomId", "during"},
      references = Rate.class,
      period = true)
  record Stay(@Field(primaryKey = true) long id, int roomId, Range<LocalDate> during) {}

  @Projection(of = Stay.class)
  record StayGraph(long id, Rate rate) {}

  @Test
  void ofSeveralRowsTogetherIsNone() {
    var query =
        select(GraphKeysTest_StayGraphProjection.of(STAY, RATE))
            .join(RATE)
            .on(RATE.roomId.eq(STAY.roomId));
    assertThat(query.sql())
        .endsWith(" FROM \"stay\" JOIN \"rate\" ON \"rate\".\"room_id\" = \"stay\".\"room_id\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STAY.rateKey.refersTo(RATE))
        .withMessage(
            "The rows that the foreign key \"stay_room_id_during_fkey\" refers to are several, which"
                + " cover its period together: compare its columns instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(STAY.rateKey))
        .withMessageStartingWith("The rows that the foreign key \"stay_room_id_during_fkey\"");
  }
}
