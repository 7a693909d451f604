package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.scalar;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static dev.piolet.sql.Functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.NullColumnException;
import dev.piolet.query.Select;
import dev.piolet.query.Sql;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that an outer join leaves out, and rows that are there and full of NULLs. */
class OuterJoinTest extends PeopleFixture {
  private static final RemarkTable OTHER = REMARK.as("other");
  private static final PersonTable BOSS = PERSON.as("boss");
  private static final Remark NULLS = new Remark(null, null);

  /** What is made of two columns that can be NULL. */
  record Note(@Nullable Long person, @Nullable String text) {}

  /** What is made of columns that cannot be NULL. */
  record Place(long id, String city) {}

  /** A remark of nobody, of nothing: for Ann, and for nobody else. */
  @BeforeEach
  void addNulls() {
    conn.exec(deleteFrom(REMARK).all());
    conn.insert(NULLS);
  }

  private static <T> Select<Tuple2<Long, T>> remarks(dev.piolet.sql.Selectable<T> selection) {
    return select(PERSON.id, selection)
        .leftJoin(REMARK)
        .on(PERSON.id.eq(1L))
        .where(PERSON.id.in(1L, 2L))
        .orderBy(PERSON.id);
  }

  @Test
  void aRowOfNullsIsThere() {
    var query = remarks(REMARK.nullable());
    assertThat(
            run(
                query,
                "SELECT 'user'.'id', 'remark'.'person_id', 'remark'.'text', 'remark'.* IS DISTINCT"
                    + " FROM NULL FROM 'user' LEFT JOIN 'remark' ON 'user'.'id' = ? WHERE"
                    + " 'user'.'id' = ANY(?) ORDER BY 'user'.'id'",
                1L,
                List.of(1L, 2L)))
        .containsExactly(new Tuple2<>(1L, NULLS), new Tuple2<>(2L, null));
    assertThat(conn.exec(remarks(REMARK.optional())))
        .containsExactly(new Tuple2<>(1L, Optional.of(NULLS)), new Tuple2<>(2L, Optional.empty()));
    assertThat(conn.exec(query.distinct()))
        .containsExactly(new Tuple2<>(1L, NULLS), new Tuple2<>(2L, null));
  }

  @Test
  void itIsInStreamsPagesAndCopies() {
    var expected = List.of(new Tuple2<>(1L, NULLS), new Tuple2<>(2L, (Remark) null));
    List<Object> streamed = new ArrayList<>();
    conn.forEach(remarks(REMARK.nullable()), streamed::add);
    List<Object> copied = new ArrayList<>();
    conn.copyOut(remarks(REMARK.nullable()), copied::add);

    assertThat(streamed).isEqualTo(expected);
    assertThat(copied).isEqualTo(expected);
    assertThat(conn.exec(remarks(REMARK.nullable()).page(0, 5)).rows()).isEqualTo(expected);
    assertThat(conn.pipeline(remarks(REMARK.nullable()), select(count()).from(PERSON)).first())
        .isEqualTo(expected);
  }

  @Test
  void itIsOnEitherSideOfARightOrFullJoin() {
    assertThat(
            conn.exec(
                select(REMARK.nullable(), OFFICE.id)
                    .rightJoin(OFFICE)
                    .on(OFFICE.id.eq(1L))
                    .where(OFFICE.id.in(1L, 2L))
                    .orderBy(OFFICE.id)))
        .containsExactly(new Tuple2<>(NULLS, 1L), new Tuple2<>(null, 2L));
    assertThat(
            conn.exec(
                select(REMARK.nullable(), OTHER.nullable())
                    .fullJoin(OTHER)
                    .on(REMARK.personId.eq(OTHER.personId))))
        .containsExactlyInAnyOrder(new Tuple2<>(NULLS, null), new Tuple2<>(null, NULLS));
  }

  @Test
  void aRowOfItsColumnsIsNullOnlyWhereItIsMissing() {
    assertThat(conn.exec(remarks(row(Note::new, REMARK.personId, REMARK.text).nullable())))
        .containsExactly(new Tuple2<>(1L, new Note(null, null)), new Tuple2<>(2L, null));
    assertThat(
            conn.exec(
                select(row(Note::new, REMARK.personId, REMARK.text).nullable())
                    .from(PERSON)
                    .leftJoin(REMARK)
                    .on(PERSON.id.eq(1L))
                    .where(PERSON.id.in(1L, 2L))
                    .orderBy(PERSON.id)))
        .containsExactly(new Note(null, null), null);
  }

  @Test
  void aRowThatCannotTakeNullIsNull() {
    assertThat(
            conn.exec(
                select(PERSON.id, row(Place::new, OFFICE.id, OFFICE.city).nullable())
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(PERSON.id.in(2L, 3L))
                    .orderBy(PERSON.id)))
        .containsExactly(new Tuple2<>(2L, new Place(1, "Oslo")), new Tuple2<>(3L, null));
    assertThat(
            conn.exec(
                select(
                        row(
                            Tuple2::new,
                            row(Place::new, OFFICE.id, OFFICE.city).nullable(),
                            PERSON.id))
                    .from(PERSON)
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(PERSON.id.eq(3L))))
        .containsExactly(new Tuple2<>(null, 3L));
  }

  @Test
  void groupsTellItToo() {
    var note = row(Note::new, REMARK.personId, REMARK.text).nullable();
    assertThat(conn.exec(remarks(note).groupBy(PERSON.id, REMARK.personId, REMARK.text)))
        .containsExactly(new Tuple2<>(1L, new Note(null, null)), new Tuple2<>(2L, null));
  }

  @Test
  void derivedAndCommonTablesHandItOn() {
    var inner = remarks(REMARK.nullable());
    var derived = inner.as("d");
    var common = commonTable("c", inner);
    var expected = List.of(new Tuple2<>(1L, NULLS), new Tuple2<>(2L, (Remark) null));

    assertThat(conn.exec(select(derived).from(derived))).isEqualTo(expected);
    assertThat(conn.exec(select(common).from(common).with(common))).isEqualTo(expected);
    var twice = select(derived).from(derived).as("e");
    assertThat(conn.exec(select(twice).from(twice))).isEqualTo(expected);
    assertThat(
            conn.exec(
                select(PERSON.id, derived.nullable())
                    .leftJoin(derived)
                    .on(derived.get(PERSON.id).eq(PERSON.id))
                    .where(PERSON.id.in(1L, 2L, 3L))
                    .orderBy(PERSON.id)))
        .containsExactly(
            new Tuple2<>(1L, new Tuple2<>(1L, NULLS)),
            new Tuple2<>(2L, new Tuple2<>(2L, null)),
            new Tuple2<>(3L, null));
  }

  @Test
  void aDerivedRowOfNullsIsThere() {
    var oldest = select(max(PERSON.age)).where(PERSON.id.eq(3L)).as("oldest");
    assertThat(
            conn.exec(
                select(PERSON.id, row(List::of, PERSON.id), oldest.optional())
                    .leftJoin(oldest)
                    .on(PERSON.id.eq(1L))
                    .where(PERSON.id.in(1L, 2L))
                    .orderBy(PERSON.id)))
        .extracting(each -> each.third())
        .containsExactly(Optional.empty(), Optional.empty());
    var pair = select(max(PERSON.age), max(PERSON.hired)).where(PERSON.id.eq(0L)).as("pair");
    assertThat(
            conn.exec(
                select(PERSON.id, pair.nullable())
                    .leftJoin(pair)
                    .on(PERSON.id.eq(1L))
                    .where(PERSON.id.in(1L, 2L))
                    .orderBy(PERSON.id)))
        .containsExactly(new Tuple2<>(1L, new Tuple2<>(null, null)), new Tuple2<>(2L, null));
  }

  @Test
  void returningTellsItToo() {
    assertThat(
            conn.exec(
                update(PERSON)
                    .set(PERSON.active, false)
                    .from(OFFICE)
                    .leftJoin(REMARK)
                    .on(OFFICE.id.eq(1L))
                    .where(PERSON.id.eq(1L).and(OFFICE.id.in(1L, 2L)))
                    .returning(REMARK.nullable())))
        .containsAnyOf(NULLS, null)
        .hasSize(1);
  }

  static Stream<Statement<?>> refused() {
    var cities = select(OFFICE.city).from(PERSON).leftJoin(OFFICE).on(value(true));
    var whole = cities.as("whole");
    var named =
        select(PERSON.id, OFFICE.city.optional()).leftJoin(OFFICE).on(value(true)).as("named");
    var offices = select(OFFICE.id, OFFICE.city).as("offices");
    var numbers = functionTable("numbers", generateSeries(1, 2));
    return Stream.of(
        select(PERSON.id, OFFICE.city).leftJoin(OFFICE).on(value(true)),
        cities,
        select(PERSON.id, OFFICE).leftJoin(OFFICE).on(value(true)),
        select(PERSON.id, REMARK).leftJoin(REMARK).on(value(true)),
        select(PERSON, OFFICE.id).rightJoin(OFFICE).on(value(true)),
        select(PERSON, OFFICE.optional()).fullJoin(OFFICE).on(value(true)),
        select(PERSON.id, row(List::of, OFFICE.city)).leftJoin(OFFICE).on(value(true)),
        select(PERSON.id, row(Tuple2::new, PERSON.id, OFFICE).nullable())
            .leftJoin(OFFICE)
            .on(value(true)),
        select(PERSON.id, offices).leftJoin(offices).on(value(true)),
        select(PERSON.id, offices.lateral()).leftJoin(offices.lateral()).on(value(true)),
        select(PERSON.id, numbers).leftJoin(numbers).on(value(true)),
        select(PERSON.name, OFFICE.city).rightJoin(OFFICE).on(value(true)),
        select(PERSON.name, OFFICE.city).fullJoin(OFFICE).on(value(true)),
        select(row(Tuple2::new, PERSON.id, OFFICE.city)).leftJoin(OFFICE).on(value(true)),
        select(PERSON.id, row(Tuple2::new, OFFICE.city, BOSS.name))
            .leftJoin(OFFICE)
            .on(value(true))
            .leftJoin(BOSS)
            .on(value(true)),
        select(PERSON.id, named.get(OFFICE.city)).join(named).on(value(true)),
        select(whole).from(whole),
        select(PERSON.id, offices.get(OFFICE.city)).leftJoin(offices).on(value(true)),
        select(PERSON.id, offices.lateral().get(OFFICE.city))
            .leftJoin(offices.lateral())
            .on(value(true)),
        select(PERSON.name).union(cities),
        cities.unionAll(select(PERSON.name)),
        update(PERSON)
            .set(PERSON.active, true)
            .from(BOSS)
            .leftJoin(OFFICE)
            .on(value(true))
            .where(PERSON.id.eq(1L))
            .returning(PERSON.id, OFFICE.city),
        Sql.insertInto(OFFICE).set(OFFICE.city, "x").returning(before(OFFICE).city),
        cities.one(),
        cities.page(0, 5));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesAColumnThatCannotBeNullWhereItsRowCanBeMissing(Statement<?> statement) {
    recorder.sent();
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> assertThat(statement.sql()).isNull(), () -> conn.exec(statement))) {
      assertThatIllegalStateException()
          .isThrownBy(use)
          .withMessageContaining("cannot be null")
          .withMessageContaining("optional()")
          .withMessageContaining("nullable()");
    }
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void theMessageNamesColumnAndTable() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(PERSON.id, BOSS.name).leftJoin(BOSS).on(value(true)).sql())
        .withMessageContaining("The column \"boss\".\"name\"")
        .withMessageContaining("no row of \"user\" AS \"boss\"");
  }

  @Test
  void readsItAsSaid() {
    var joined =
        select(PERSON.id, OFFICE.city.optional(), OFFICE.city.nullable())
            .leftJoin(OFFICE)
            .on(OFFICE.id.eq(PERSON.officeId))
            .where(PERSON.id.in(2L, 3L))
            .orderBy(PERSON.id);
    assertThat(conn.exec(joined))
        .extracting(Object::toString)
        .containsExactly(
            "Tuple3[first=2, second=Optional[Oslo], third=Oslo]",
            "Tuple3[first=3, second=Optional.empty, third=null]");
    var named = joined.as("named");
    assertThat(
            conn.exec(
                select(named.get(OFFICE.city).optional())
                    .from(named)
                    .orderBy(named.get(PERSON.id))))
        .containsExactly(Optional.of("Oslo"), Optional.empty());
    assertThat(conn.exec(select(named).from(named).orderBy(named.get(PERSON.id))))
        .isEqualTo(conn.exec(joined));
  }

  @Test
  void doesNotAskWhereNothingIsRead() {
    var cities =
        select(OFFICE.city).from(PERSON).leftJoin(OFFICE).on(OFFICE.id.eq(PERSON.officeId));
    assertThat(conn.exec(select(PERSON.id).where(exists(cities)))).hasSize(4);
    assertThat(conn.exec(select(count()).from(cities.as("c")).one())).isEqualTo(4);
    assertThat(conn.exec(select(OFFICE.id).where(OFFICE.city.in(cities)).orderBy(OFFICE.id)))
        .containsExactly(1L, 2L);
    assertThat(conn.exec(select(scalar(cities.where(PERSON.id.eq(3L)))).one())).isNull();
    assertThat(
            conn.exec(
                select(OFFICE.city.concat("!").nullable())
                    .from(PERSON)
                    .leftJoin(OFFICE)
                    .on(value(false))
                    .limit(1)))
        .containsExactly((String) null);
  }

  @Test
  void anUnexpectedNullIsAnErrorThatNamesItsColumn() {
    var city = sql("SELECT NULL::text AS city, 1::bigint AS id");
    assertThatExceptionOfType(NullColumnException.class)
        .isThrownBy(() -> conn.exec(city.into(row(Tuple2::new, OFFICE.id, OFFICE.city))))
        .withMessageContaining("\"office\".\"city\"")
        .satisfies(e -> assertThat(e.column()).isEqualTo("city"));
    assertThatExceptionOfType(NullColumnException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT NULL::text").into(OFFICE.city).one()))
        .withMessageContaining("\"office\".\"city\"");
    assertThat(conn.exec(sql("SELECT NULL::text").into(OFFICE.city.optional()).one())).isEmpty();
  }
}
