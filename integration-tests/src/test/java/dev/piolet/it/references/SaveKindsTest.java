package dev.piolet.it.references;

import static dev.piolet.it.references.BadgeTable.BADGE;
import static dev.piolet.it.references.CountryTable.COUNTRY;
import static dev.piolet.it.references.HolderTable.HOLDER;
import static dev.piolet.it.references.LeftTable.LEFT;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.RightTable.RIGHT;
import static dev.piolet.it.references.StampTable.STAMP;
import static dev.piolet.it.references.StepTable.STEP;
import static dev.piolet.it.references.VisitTable.VISIT;
import static dev.piolet.it.references.WordTable.WORD;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.it.Sources;
import dev.piolet.it.pipeline.SlowNetwork;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** References of many kinds of models and keys, and what saving them costs. */
class SaveKindsTest extends ReferencesFixture {
  private final Ref<Word> word = Ref.of(new Word("é\"'; --"));

  @BeforeAll
  static void createMoreTables(DBConnection owner) {
    owner.schema().create(BADGE, WORD, HOLDER, LEFT, RIGHT, STEP, COUNTRY, STAMP);
  }

  /** Of immutable objects, which are made anew with their keys. */
  @Test
  void keysOfAllTypes() {
    Holder first = new Holder(null, Ref.of(new Badge(Badge.Rank.HIGH, "high")), word, null);
    Holder second = conn.save(new Holder(null, BADGE.ref(Badge.Rank.HIGH), word, Ref.of(first)));
    Holder stored = Objects.requireNonNull(second.getNext()).get();
    assertThat(stored.getId()).isNotNull().isNotEqualTo(second.getId());
    Holder read =
        conn.exec(
            select(HOLDER)
                .fetch(HOLDER.badge(), HOLDER.word(), HOLDER.next().badge())
                .where(HOLDER.nextId.isNotNull())
                .one());
    assertThat(read.getWord().get().text()).isEqualTo("é\"'; --");
    assertThat(Objects.requireNonNull(read.getBadge()).get().text()).isEqualTo("high");
    assertThat(Objects.requireNonNull(read.getNext()).key(HOLDER)).isEqualTo(stored.getId());
    Holder next = read.getNext().get();
    assertThat(Objects.requireNonNull(next.getBadge()).get()).isSameAs(read.getBadge().get());
    assertThat(next.getNext()).isNull();
    assertThat(conn.exec(select(HOLDER.badgeRank, HOLDER.wordText).where(HOLDER.nextId.isNull())))
        .containsExactly(new Tuple2<>(Badge.Rank.HIGH, "é\"'; --"));
    assertThat(conn.schema().validate(BADGE, WORD, HOLDER).differences()).isEmpty();
  }

  @Test
  void convertedKeysBesideVersions() {
    Country peru = new Country(Locale.forLanguageTag("es-PE"), "Peru");
    List<Stamp> stored = conn.save(List.of(new Stamp(Ref.of(peru), 1), new Stamp(Ref.of(peru), 2)));
    assertThat(conn.exec(select(STAMP.countryLocale).where(STAMP.country().name.eq("Peru"))))
        .containsExactly(peru.locale(), peru.locale());
    Stamp first = stored.get(0);
    assertThat(first.version()).isZero();
    Stamp again = conn.save(first);
    assertThat(again.version()).isEqualTo(1);
    assertThat(again.created()).isEqualTo(first.created());
    Stamp third = conn.save(new Stamp(COUNTRY.ref(peru.locale()), 3));
    assertThat(
            conn.upsert(
                List.of(new Stamp(third.country(), 3), new Stamp(third.country(), 4)),
                onConflict(STAMP.uniqueCountryLocaleNumber).doUpdate(STAMP.colours)))
        .extracting(Stamp::number)
        .containsExactly(3, 4);
    assertThat(conn.exec(select(STAMP).fetch(STAMP.country()).orderBy(STAMP.id)))
        .hasSize(4)
        .allMatch(stamp -> stamp.country().get().equals(peru));
    assertThat(conn.schema().validate(COUNTRY, STAMP).differences()).isEmpty();
  }

  @Test
  void aClosedCircleIsRefused() {
    Left left = new Left();
    Right right = new Right();
    left.right = Ref.of(right);
    right.left = Ref.of(left);
    executed.clear();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.save(left))
        .withMessage(
            "Objects refer to each other in a circle, and none can be written first:"
                + " \"left\".\"right_id\", \"right\".\"left_id\". Make one of these columns"
                + " @Nullable, so that it can be set when the others are there");
    assertThat(executed).isEmpty();
  }

  @Test
  void aReferenceInAnEmbeddedValueCannotWait() {
    Employee boss = conn.save(new Employee("x", null));
    assertThat(boss.id).isNotNull();
    City rome = new City(null, "Rome");
    Pet rex = new Pet("Rex", PET_TYPE.ref(1), null);
    rex.chip = new Pet.Chip(Ref.of(rome), "1");
    conn.save(rex);
    assertThat(conn.exec(select(PET.chipRegisteredIn().name.optional())).get(0)).contains("Rome");
    assertThat(Objects.requireNonNull(rex.chip.registeredIn()).get().id()).isEqualTo(1);
  }

  @Test
  void keysInBlocks(DataSource source) throws SQLException {
    DBConnectionOptions options = DBConnectionOptions.defaults().keyBlocks(new KeyBlocks());
    try (DBConnection blocks = new DBConnection(source.getConnection(), options)) {
      Step first = new Step(null, null);
      List<Step> stored =
          blocks.save(
              List.of(
                  new Step(null, Ref.of(first)),
                  new Step(null, Ref.of(new Step(null, Ref.of(first))))));
      assertThat(stored).extracting(Step::id).doesNotContainNull().doesNotHaveDuplicates();
      Step third = Objects.requireNonNull(stored.get(1).before()).get();
      assertThat(third.before()).isEqualTo(stored.get(0).before());
      assertThat(blocks.exec(select(count(STEP.id)))).containsExactly(4L);
    }
  }

  @Test
  void aKeylessReferenceIsAChangeThatIsTold(DataSource source) throws SQLException {
    Pet rex = rex();
    rex.owner = Ref.of(new Owner("New", null));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> conn.copyIn(VISIT, List.of(new Visit(null, Ref.of(new Pet()), null)).iterator()))
        .withMessageContaining("Visit.pet refers to an object of Pet that has no key yet");
    List<Visit> visits =
        IntStream.range(0, 200)
            .mapToObj(i -> new Visit(null, i < 199 ? Ref.of(rex) : Ref.of(new Pet()), null))
            .toList();
    assertThatIllegalStateException().isThrownBy(() -> conn.insert(visits));
    assertThat(conn.exec(select(VISIT))).isEmpty();
    try (DBConnection other = new DBConnection(source.getConnection())) {
      Pet read = other.get(PET, 1L).orElseThrow();
      read.owner = Ref.of(new Owner("New", null));
    } // logs what was not saved
    conn.refresh(rex);
    assertThat(rex.owner).isEqualTo(OWNER.ref(1L));
  }

  @Test
  void projectionsHaveTheKeys() {
    rex();
    assertThat(conn.exec(select(PetLineProjection.of(PET))))
        .containsExactly(new PetLine("Rex", 2, 1L));
  }

  @Test
  void aSavepointUndoes() {
    Owner ann = new Owner("Ann", Ref.of(new City(null, "Rome")));
    Pet rex = new Pet("Rex", PET_TYPE.ref(1), Ref.of(ann));
    conn.transaction(
        () -> {
          conn.save(new Employee("kept", null));
          assertThatIllegalArgumentException()
              .isThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            conn.save(rex);
                            throw new IllegalArgumentException("no");
                          }));
          assertThat(rex.id).isNull();
          assertThat(Objects.requireNonNull(ann.city).hasKey()).isFalse();
          conn.save(rex);
        });
    assertThat(conn.exec(select(PET.owner().city().name.optional())).get(0)).contains("Rome");
    assertThat(conn.save(rex)).isSameAs(rex);
  }

  /** Three generated keys that wait for each other, and COMMIT; another type goes along. */
  @Test
  void roundTrips(DataSource source) throws SQLException, IOException {
    PGSimpleDataSource server = Sources.copy(source);
    try (SlowNetwork network =
        new SlowNetwork(server.getServerNames()[0], server.getPortNumbers()[0])) {
      PGSimpleDataSource slow = Sources.copy(source);
      slow.setServerNames(new String[] {"localhost"});
      slow.setPortNumbers(new int[] {network.port()});
      try (DBConnection far = new DBConnection(slow.getConnection())) {
        for (int i = 0; i < 3; i++) {
          network.trips();
          far.save(graph(i));
        }
        assertThat(network.trips()).isEqualTo(4);
      }
    }
  }

  private static List<Visit> graph(int number) {
    List<PetType> types =
        IntStream.range(0, 3).mapToObj(i -> new PetType(10 + i, "t" + number)).toList();
    return IntStream.range(0, 8)
        .mapToObj(
            i ->
                new Visit(
                    null,
                    Ref.of(
                        new Pet(
                            "p" + i, Ref.of(types.get(i % 3)), Ref.of(new Owner("o" + i, null)))),
                    null))
        .toList();
  }
}
