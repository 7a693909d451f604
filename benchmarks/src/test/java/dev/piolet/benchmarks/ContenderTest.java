package dev.piolet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.benchmarks.Lists.Discussion;
import dev.piolet.benchmarks.Lists.NoteWithReplies;
import dev.piolet.benchmarks.Lists.PostWithNotes;
import dev.piolet.test.PostgresServer;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured is the same work: every library does it, and this is what must come of it. */
@ParameterizedClass
@MethodSource("libraries")
class ContenderTest {
  private final Contender contender;
  private final Tables tables;

  ContenderTest(String library) throws SQLException {
    Database database = new Database(PostgresServer.shared().url());
    tables = new Tables(database);
    tables.create();
    contender = Contenders.open(library, database);
  }

  static List<String> libraries() {
    return Contenders.names();
  }

  @BeforeEach
  void fill() throws SQLException {
    tables.fillItems(30);
    tables.fillPeople(30);
  }

  @AfterEach
  void close() throws SQLException {
    contender.close();
    tables.close();
  }

  @Test
  void worksOnNarrowRows() throws SQLException {
    new RowsCheck<>(contender.items(), Samples::item, Item::id, Item::name, contender.absent())
        .checkAll();
  }

  @Test
  void worksOnWideRows() throws SQLException {
    new RowsCheck<>(
            contender.people(), Samples::person, Person::id, Person::email, contender.absent())
        .checkAll();
  }

  @Test
  void readsThreeTables() throws SQLException {
    assumeTrue(has(Work.THREE_SELECTS));

    List<Object> read = contender.trips().threeSelects(3, 5, 7);

    assertThat(read).hasSize(3);
    assertThat(values(contender.items(), read.get(0))).isEqualTo(Samples.item(3L, 3));
    assertThat(values(contender.people(), read.get(1))).isEqualTo(Samples.person(5L, 5));
    assertThat(read.get(2)).isEqualTo(new World(7, 7 * 7919 % Tables.WORLDS));
  }

  @Test
  void updatesThreeTables() throws SQLException {
    assumeTrue(has(Work.TEN_UPDATES));

    contender.trips().tenUpdates(11, 500);

    for (int i = 0; i < 10; i++) {
      assertThat(quantity(11 + i)).isEqualTo(i % 3 == 0 ? 500 + i : 11 + i);
      assertThat(points(11 + i)).isEqualTo(i % 3 == 1 ? 500 + i : (11 + i) * 37L);
      assertThat(contender.techEmpower().world(11 + i).randomNumber())
          .isEqualTo(i % 3 == 2 ? 500 + i : (11 + i) * 7919 % Tables.WORLDS);
    }
  }

  @Test
  void readsRowsWithTheirRows() throws SQLException {
    if (!has(Work.LISTS)) {
      assertThatThrownBy(contender::lists).isInstanceOf(UnsupportedOperationException.class);
      return;
    }
    tables.fillPosts(7);

    checkLists(contender.lists());
  }

  private static <P, D> void checkLists(Lists<P, D> lists) throws SQLException {
    List<PostWithNotes> posts = lists.posts().stream().map(lists::post).toList();
    List<Discussion> discussions = lists.discussions().stream().map(lists::discussion).toList();

    assertThat(posts).extracting(PostWithNotes::post).containsExactly(posts(7));
    assertThat(posts.get(2).notes()).isEqualTo(notes(3));
    assertThat(posts).allSatisfy(each -> assertThat(each.notes()).hasSize(Lists.NOTES));

    assertThat(discussions).extracting(Discussion::post).containsExactly(posts(7));
    Discussion third = discussions.get(2);
    assertThat(third.notes()).extracting(NoteWithReplies::note).isEqualTo(notes(3));
    assertThat(third.notes().get(9).replies())
        .containsExactly(Samples.reply(59, 30), Samples.reply(60, 30));
    assertThat(third.labels())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(11, 15).mapToObj(id -> Samples.label(id, 3)).toList());
    assertThat(discussions)
        .flatExtracting(Discussion::notes)
        .allSatisfy(note -> assertThat(note.replies()).hasSize(Lists.REPLIES));
  }

  private static List<Note> notes(long post) {
    long last = post * Lists.NOTES;
    return LongStream.rangeClosed(last - Lists.NOTES + 1, last)
        .mapToObj(id -> Samples.note(id, post))
        .toList();
  }

  private static Post[] posts(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(Samples::post).toArray(Post[]::new);
  }

  @Test
  void rendersQueries() {
    if (!has(Work.RENDER)) {
      assertThatThrownBy(contender::rendering).isInstanceOf(UnsupportedOperationException.class);
      return;
    }
    Rendering rendering = contender.rendering();

    assertThat(rendering.small(1)).containsIgnoringCase("select").containsIgnoringCase("where");
    String large = rendering.large(20, "Oslo", 100, "item%");
    assertThat(large.toLowerCase(Locale.ROOT))
        .contains("select", "where", "order by", "and")
        .doesNotContain("oslo", "item%");
    assertThat(large.toLowerCase(Locale.ROOT).split("join ", -1)).hasSize(3);
  }

  @Test
  void doesTechEmpowersWork() throws SQLException {
    assumeTrue(has(Work.TECH_EMPOWER));
    TechEmpower work = contender.techEmpower();
    int[] ids = IntStream.iterate(100, id -> id + 17).limit(20).toArray();
    int[] numbers = IntStream.range(0, 20).toArray();

    assertThat(work.worlds(ids)).extracting(World::id).containsExactly(boxed(ids));
    assertThat(work.updateWorlds(ids, numbers))
        .extracting(World::randomNumber)
        .containsExactly(boxed(numbers));
    assertThat(work.worlds(ids)).extracting(World::randomNumber).containsExactly(boxed(numbers));
    assertThat(work.world(ids[4])).isEqualTo(new World(ids[4], 4));
    assertThat(work.world(ids[4] + 1).randomNumber()).isNotEqualTo(4);
  }

  @Test
  void readsAndSortsFortunes() throws SQLException {
    assumeTrue(has(Work.TECH_EMPOWER));

    List<Fortune> fortunes = contender.techEmpower().fortunes();

    assertThat(fortunes)
        .hasSize(13)
        .contains(new Fortune(0, TechEmpower.ADDED), new Fortune(12, "フレームワークのベンチマーク"))
        .isSortedAccordingTo(Comparator.comparing(Fortune::message));
  }

  private boolean has(Work work) {
    return !contender.absent().contains(work);
  }

  private int quantity(long id) throws SQLException {
    return item(contender.items(), id).quantity();
  }

  private long points(long id) throws SQLException {
    return item(contender.people(), id).points();
  }

  private static <V, M> V item(Rows<V, M> rows, long id) throws SQLException {
    return rows.values(rows.get(id));
  }

  @SuppressWarnings("unchecked") // the model is of the library that is asked for its values
  private static <V, M> V values(Rows<V, M> rows, Object model) {
    return rows.values((M) model);
  }

  private static Integer[] boxed(int[] numbers) {
    return IntStream.of(numbers).boxed().toArray(Integer[]::new);
  }
}
