package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.PageTable.PAGE;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.Children;
import dev.piolet.Database;
import dev.piolet.error.NoRowException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.schema.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with objects whose rows are in several schemas. */
class SchemaObjectsTest extends SchemasFixture {
  @BeforeEach
  void insert() {
    insertStories();
  }

  private List<String> titles(StoryTable table) {
    return conn.exec(select(table.title).orderBy(table.id));
  }

  @Test
  void knowsWhereAnObjectWasRead() {
    List<Story> stories =
        List.of(
            conn.exec(select(STORY).one()),
            conn.get(OLD_STORY, 1L).orElseThrow(),
            conn.exec(select(THEIR_STORY.as("x")).one()));
    stories.forEach(story -> story.title += "!");
    executed.clear();

    assertThat(conn.update(stories)).isEqualTo(3);
    assertThat(sent().stream().filter(sql -> sql.startsWith("UPDATE")))
        .containsExactly(
            "UPDATE 'story' SET 'title' = ?, 'version' = 'story'.'version' + 1 WHERE 'id' ="
                + " ? AND 'version' = ? RETURNING 'story'.'version'",
            "UPDATE 'piolet_archive'.'story' AS 'piolet_archive.story' SET 'title' = ?, 'version' ="
                + " 'piolet_archive.story'.'version' + 1 WHERE 'id' = ? AND"
                + " 'version' = ? RETURNING"
                + " 'piolet_archive.story'.'version'",
            "UPDATE 'Tenant's ''7'' é.世界'.'story' AS 'Tenant's ''7'' é.世界.story' SET 'title' = ?,"
                + " 'version' = 'Tenant's ''7'' é.世界.story'.'version' + 1 WHERE"
                + " 'id' = ? AND 'version' = ? RETURNING"
                + " 'Tenant's ''7'' é.世界.story'.'version'");
    assertThat(titles(STORY)).containsExactly("story of !");
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive!");
    assertThat(titles(THEIR_STORY)).containsExactly("story of " + TENANT + "!");
    assertThat(stories).extracting(story -> story.version).containsExactly(1, 1, 1);
  }

  @Test
  void refreshesAndDeletesWhereAnObjectWasRead() {
    Story here = conn.exec(select(STORY).one());
    Story old = conn.exec(select(OLD_STORY).one());
    old.title = "forgotten";
    conn.refresh(List.of(here, old));
    assertThat(old.title).isEqualTo("story of piolet_archive");
    assertThat(conn.update(old)).isZero();

    assertThat(conn.delete(List.of(old))).isEqualTo(1);
    assertThat(titles(STORY)).hasSize(1);
    assertThat(titles(OLD_STORY)).isEmpty();
    assertThat(titles(THEIR_STORY)).hasSize(1);
  }

  @Test
  void knowsWhereAnObjectWasWritten() {
    Writer writer = new Writer("Zoë");
    assertThat(conn.insert(OLD_WRITER, writer)).isSameAs(writer);
    writer.name = "Zoé";
    conn.update(writer);
    assertThat(conn.exec(select(OLD_WRITER.name).where(OLD_WRITER.id.eq(key(writer.id)))))
        .containsExactly("Zoé");

    conn.delete(writer);
    writer.id = null;
    conn.insert(writer);
    writer.name = "here";
    conn.update(writer);
    assertThat(conn.exec(select(WRITER.name).orderBy(WRITER.id)))
        .containsExactly("writer of ", "here");
  }

  @Test
  void forgetsWhereItWasWrittenWhenThatIsRolledBack() {
    Story story = conn.exec(select(STORY).one());
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      story.id = 7L;
                      conn.insert(OLD_STORY, story);
                      story.title = "in the archive";
                      conn.update(story);
                      assertThat(titles(OLD_STORY)).hasSize(2);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    story.id = 1L;
    story.title = "here";
    conn.update(story);
    assertThat(titles(STORY)).containsExactly("here");
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive");
  }

  @Test
  void takesAnotherTableWhereOneIsGiven() {
    Story old = conn.exec(select(OLD_STORY).one());
    old.title = "both";
    old.version = 0;
    assertThat(conn.update(STORY, old)).isEqualTo(1);
    assertThat(titles(STORY)).containsExactly("both");
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive");

    old = conn.exec(select(OLD_STORY).one());
    Story read = old;
    assertThatThrownBy(() -> conn.delete(STORY, read)).isInstanceOf(StaleObjectException.class);
    assertThat(conn.delete(THEIR_STORY, old)).isEqualTo(1);
    old.title = "still known";
    assertThat(conn.update(old)).isEqualTo(1);
    assertThat(titles(OLD_STORY)).containsExactly("still known");
  }

  @Test
  void writesAllColumnsToAnotherTable() {
    Writer old = conn.exec(select(OLD_WRITER).one());
    assertThat(conn.update(WRITER, old)).isEqualTo(1);
    assertThat(conn.exec(select(WRITER.name))).containsExactly("writer of piolet_archive");
  }

  @Test
  void deletesACopyAndKeepsWhatIsKnownOfTheRow() {
    Writer old = conn.exec(select(OLD_WRITER).one());
    conn.insert(THEIR_WRITER, new Writer("more"));
    Writer same = new Writer("x");
    same.id = 2L;
    assertThat(conn.delete(THEIR_WRITER, same)).isEqualTo(1);
    old.id = 2L;
    conn.delete(THEIR_WRITER, old);
    old.id = 1L;
    old.name = "still known";
    executed.clear();
    assertThat(conn.update(old)).isEqualTo(1);
    assertThat(conn.exec(select(OLD_WRITER.name))).containsExactly("still known");
    assertThat(conn.exec(select(WRITER.name))).containsExactly("writer of ");
  }

  @Test
  void writesRecordsToTheTableThatIsGiven() {
    Page page = conn.insert(OLD_PAGE, new Page(null, STORY.ref(1L), "one"));
    Page after = new Page(page.id(), page.story(), "two");
    assertThat(conn.update(OLD_PAGE, page, after)).isEqualTo(1);
    assertThat(conn.updateAndGet(OLD_PAGE, after, page)).isEqualTo(page);
    assertThat(conn.updateWithKey(OLD_PAGE, page, new Page(9L, page.story(), "nine"))).isEqualTo(1);
    assertThat(conn.get(OLD_PAGE, 9L).map(Page::text)).contains("nine");
    assertThat(conn.refresh(OLD_PAGE, new Page(9L, page.story(), "")).text()).isEqualTo("nine");
    assertThat(
            conn.upsert(new Page(9L, page.story(), "ten"), onConflict(OLD_PAGE.id).doUpdateAll()))
        .map(Page::text)
        .contains("ten");
    assertThat(conn.exec(select(PAGE))).isEmpty();
    assertThatThrownBy(() -> conn.update(new Page(9L, page.story(), "x")))
        .isInstanceOf(NoRowException.class);
    assertThat(conn.delete(OLD_PAGE, new Page(9L, page.story(), ""))).isEqualTo(1);
  }

  @Test
  void flushesToSeveralSchemas() {
    Story old = conn.exec(select(OLD_STORY).one());
    Page kept = conn.insert(OLD_PAGE, new Page(null, STORY.ref(1L), "kept"));
    old.title = "old";
    Supplier<?>[] stored = new Supplier<?>[2];
    conn.flush(
        work -> {
          stored[0] = work.insert(new Writer("a"));
          stored[1] = work.insert(OLD_WRITER, new Writer("a"));
          work.update(old);
          work.update(OLD_PAGE, new Page(kept.id(), kept.story(), "changed"));
          work.delete(OLD_PAGE, kept);
        });
    assertThat(titles(OLD_STORY)).containsExactly("old");
    assertThat(titles(STORY)).containsExactly("story of ");
    assertThat(conn.exec(select(OLD_PAGE))).isEmpty();
    assertThat(conn.exec(select(WRITER.name))).contains("a");
    assertThat(conn.exec(select(OLD_WRITER.name))).contains("a");
    assertThat(((Writer) stored[1].get()).id).isEqualTo(2);
  }

  @Test
  void savesWithReferencesAndChildren() {
    Story story = new Story("saved", 1);
    Page page = new Page(null, Ref.of(story), "p");
    conn.save(OLD_PAGE, page);
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive", "saved");
    assertThat(conn.exec(select(OLD_PAGE.text))).containsExactly("p");
    assertThat(titles(STORY)).hasSize(1);

    story.title = "again";
    conn.save(
        story,
        Children.of(PAGE.storyKey, (Story of) -> List.of(new Page(null, Ref.of(of), "q")))
            .withOrphansDeleted());
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive", "again");
    assertThat(conn.exec(select(OLD_PAGE.text))).containsExactly("q");
    assertThat(conn.exec(select(PAGE))).isEmpty();
  }

  @Test
  void savesGraphs() {
    StoryGraph graph =
        new StoryGraph(
            new Story("new", 0),
            new Writer("new"),
            new Genre(1, "tale"),
            List.of(new Page(null, STORY.ref(0L), "p")),
            List.of(new Topic(null, "t")));
    StoryGraph stored = conn.save(StoryGraphProjection.GRAPH.inSchema(TENANT), graph);
    assertThat(stored.story().id).isEqualTo(2);
    StoryGraph read =
        conn.exec(select(StoryGraphProjection.of(THEIR_STORY)).where(THEIR_STORY.id.eq(2L)).one());
    assertThat(read.writer().name).isEqualTo("new");
    assertThat(read.genre()).isEqualTo(new Genre(1, "tale"));
    assertThat(read.pages()).extracting(Page::text).containsExactly("p");
    assertThat(read.topics()).extracting(Topic::name).containsExactly("t");
    assertThat(titles(STORY)).hasSize(1);

    read.story().title = "changed";
    StoryGraph less = new StoryGraph(read.story(), read.writer(), null, List.of(), List.of());
    conn.save(StoryGraphProjection.GRAPH.withOrphansDeleted(), less);
    assertThat(titles(THEIR_STORY)).containsExactly("story of " + TENANT, "changed");
    assertThat(conn.exec(select(PAGE.inSchema(TENANT)))).isEmpty();
  }

  @Test
  void copiesAGraphToAnotherSchema() {
    StoryGraph graph = conn.exec(select(StoryGraphProjection.of(THEIR_STORY)).one());
    graph.story().id = null;
    graph.writer().id = null;
    StoryGraph copy = conn.save(StoryGraphProjection.GRAPH.inSchema(ARCHIVE), graph);
    assertThat(copy.story().id).isEqualTo(2);
    assertThat(titles(OLD_STORY)).containsExactly("story of piolet_archive", "story of " + TENANT);
    assertThat(titles(THEIR_STORY)).containsExactly("story of " + TENANT);
  }

  @Test
  void refusesToMixSchemasUnknowingly() {
    Story old = conn.exec(select(OLD_STORY).one());
    old.title = "not here";
    assertThatThrownBy(() -> conn.save(new StoryPage(old).page()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "An object of dev.piolet.it.schemas.Story is to be saved in \"story\", where foreign"
                + " keys of the others lead, but its row is in \"piolet_archive\".\"story\". Save"
                + " the objects of each schema by themselves; or copy them all to one, by save(...)"
                + " with a table or graph inSchema(...)");
    assertThat(conn.exec(select(PAGE))).isEmpty();
  }

  private record StoryPage(Story story) {
    Page page() {
      return new Page(null, Ref.of(story), "p");
    }
  }

  @Test
  void tellsOfUnsavedObjectsAndKeepsPartsOfThem() {
    Story old = conn.exec(select(OLD_STORY).one());
    old.title = "a";
    old.mood = Mood.MERRY;
    assertThat(conn.update(old, OLD_STORY.title)).isEqualTo(1);
    executed.clear();
    assertThat(conn.update(old)).isEqualTo(1);
    assertThat(sent().get(0)).contains("SET 'mood' = ?").doesNotContain("'title' = ?");
    assertThat(conn.exec(select(OLD_STORY.mood))).containsExactly(Mood.MERRY);
    assertThat(conn.update(old)).isZero();
  }

  @Test
  void worksWithADatabase(DataSource source) {
    Database db = Database.of(source);
    Writer writer = db.insert(OLD_WRITER, new Writer("db"));
    writer.name = "changed";
    db.update(writer);
    assertThat(db.get(OLD_WRITER, key(writer.id)).map(one -> one.name)).contains("changed");
    assertThat(db.save(OLD_WRITER, new Writer("saved")).id).isEqualTo(3);
    Page page = db.insert(OLD_PAGE, new Page(null, STORY.ref(1L), "one"));
    assertThat(db.updateWithKey(OLD_PAGE, page, new Page(4L, page.story(), "one"))).isEqualTo(1);
    assertThat(
            db.updateAndGet(
                OLD_PAGE, new Page(4L, page.story(), "one"), new Page(4L, page.story(), "two")))
        .extracting(Page::text)
        .isEqualTo("two");
    assertThat(Optional.ofNullable(writer.id)).contains(2L);
  }
}
