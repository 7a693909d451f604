package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.MediumTable.MEDIUM;
import static dev.piolet.it.schemas.PageTable.PAGE;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.StoryTopicTable.STORY_TOPIC;
import static dev.piolet.it.schemas.TopicTable.TOPIC;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.notExists;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries of tables in several schemas, alone and together. */
class SchemaQueryTest extends SchemasFixture {
  @BeforeEach
  void insert() {
    insertStories();
  }

  @Test
  void readsTheTableOfTheSchema() {
    assertThat(conn.exec(select(OLD_STORY.title))).containsExactly("story of piolet_archive");
    assertThat(conn.exec(select(THEIR_STORY.title))).containsExactly("story of " + TENANT);
    assertThat(conn.exec(select(STORY.title))).containsExactly("story of ");
    assertThat(sent())
        .containsExactly(
            "SELECT 'piolet_archive.story'.'title' FROM 'piolet_archive'.'story' AS"
                + " 'piolet_archive.story'",
            "SELECT 'Tenant's ''7'' é.世界.story'.'title' FROM 'Tenant's ''7'' é.世界'.'story' AS"
                + " 'Tenant's ''7'' é.世界.story'",
            "SELECT 'story'.'title' FROM 'story'");
  }

  @Test
  void joinsTheSameTableOfSeveralSchemas() {
    List<Tuple2<Story, Story>> both =
        conn.exec(
            select(STORY, OLD_STORY)
                .join(OLD_STORY)
                .on(OLD_STORY.id.eq(STORY.id))
                .join(THEIR_STORY)
                .on(THEIR_STORY.id.eq(OLD_STORY.id)));

    assertThat(both).hasSize(1);
    assertThat(both.get(0).first().title).isEqualTo("story of ");
    assertThat(both.get(0).second().title).isEqualTo("story of piolet_archive");
  }

  @Test
  void comparesWithTheRowAround() {
    conn.insert(new Story("only here", 1));
    assertThat(
            conn.exec(
                select(STORY.title)
                    .where(notExists(select(OLD_STORY).where(OLD_STORY.id.eq(STORY.id))))))
        .containsExactly("only here");
    assertThat(
            conn.exec(
                select(OLD_STORY.title)
                    .where(exists(select(STORY).where(STORY.id.eq(OLD_STORY.id))))))
        .containsExactly("story of piolet_archive");
  }

  @Test
  void keepsTheSchemaUnderAnotherName() {
    StoryTable one = OLD_STORY.as("one");
    StoryTable other = STORY.as("other").inSchema(TENANT);
    assertThat(
            conn.exec(
                select(row(Tuple2::new, one.title, other.title))
                    .from(one)
                    .join(other)
                    .on(one.id.eq(other.id))))
        .containsExactly(new Tuple2<>("story of piolet_archive", "story of " + TENANT));
    assertThat(other).hasToString("\"Tenant's \"\"7\"\" é.世界\".\"story\" AS \"other\"");
  }

  @Test
  void followsPathsWithinTheSchema() {
    assertThat(
            conn.exec(
                select(OLD_STORY.title, OLD_STORY.writer().name).orderBy(OLD_STORY.writer().name)))
        .containsExactly(new Tuple2<>("story of piolet_archive", "writer of piolet_archive"));
    assertThat(sent())
        .containsExactly(
            "SELECT 'piolet_archive.story'.'title', 'writer'.'name' FROM 'piolet_archive'.'story'"
                + " AS 'piolet_archive.story' JOIN 'piolet_archive'.'writer' ON 'writer'.'id' ="
                + " 'piolet_archive.story'.'writer_id' ORDER BY 'writer'.'name'");

    assertThat(
            conn.exec(
                select(STORY.writer().name, OLD_STORY.writer().name)
                    .from(STORY)
                    .join(OLD_STORY)
                    .on(STORY.id.eq(OLD_STORY.id))))
        .containsExactly(new Tuple2<>("writer of ", "writer of piolet_archive"));
  }

  @Test
  void leavesTheSchemaWhereAModelSaysAnother() {
    Story story = conn.exec(select(OLD_STORY).one());
    story.genreId = 1;
    conn.update(story);
    assertThat(conn.exec(select(OLD_STORY.genre().name.optional())))
        .hasSize(1)
        .allSatisfy(name -> assertThat(name).contains("tale"));
    assertThat(OLD_STORY.genreKey.referencedTable().schema()).isEqualTo(Genre.SCHEMA);
    assertThat(OLD_STORY.writerKey.referencedTable()).isEqualTo(OLD_WRITER);
  }

  @Test
  void joinsAlongKeys() {
    assertThat(
            conn.exec(
                select(OLD_STORY.title, OLD_WRITER.name).from(OLD_STORY).join(OLD_STORY.writerKey)))
        .containsExactly(new Tuple2<>("story of piolet_archive", "writer of piolet_archive"));
    assertThat(
            conn.exec(
                select(OLD_STORY.title, OLD_WRITER.name)
                    .from(OLD_WRITER)
                    .join(OLD_STORY.writerKey)))
        .containsExactly(new Tuple2<>("story of piolet_archive", "writer of piolet_archive"));
    assertThat(
            conn.exec(
                select(STORY.title, OLD_WRITER.name)
                    .from(STORY)
                    .join(STORY.writerKey.to(OLD_WRITER))))
        .containsExactly(new Tuple2<>("story of ", "writer of piolet_archive"));
    assertThatThrownBy(() -> select(STORY.title).from(OLD_WRITER).join(STORY.writerKey).sql())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The statement cannot join along the foreign key \"story_writer_id_fkey\", from"
                + " \"story\" to \"writer\": it does not lead to \"piolet_archive\".\"writer\","
                + " which is in another schema. Take the key from a table inSchema(...), or say"
                + " that it is meant: join(key.to(table)) joins one to the other");
  }

  @Test
  void fetchesReferences() {
    Story old = conn.exec(select(OLD_STORY).one());
    conn.insert(OLD_PAGE, new Page(null, Ref.of(old), "old page"));
    Page page = conn.exec(select(OLD_PAGE).fetch(OLD_PAGE.story()).one());
    assertThat(page.story().get().title).isEqualTo("story of piolet_archive");

    page.story().get().title = "changed";
    conn.update(page.story().get());
    assertThat(conn.exec(select(OLD_STORY.title))).containsExactly("changed");
    assertThat(conn.exec(select(STORY.title))).containsExactly("story of ");
  }

  @Test
  void readsLists() {
    Story old = conn.exec(select(OLD_STORY).one());
    conn.insert(OLD_PAGE, List.of(page(old, "a"), page(old, "b")));
    conn.insert(PAGE, page(conn.exec(select(STORY).one()), "here"));
    List<Tuple2<String, List<Page>>> expected =
        conn.exec(select(OLD_STORY.title, list(OLD_PAGE.storyKey)));
    assertThat(expected).hasSize(1);
    assertThat(expected.get(0).second()).extracting(Page::text).containsExactly("a", "b");

    var query =
        select(
            OLD_STORY.title,
            list(select(PAGE.text).where(PAGE.story().id.eq(OLD_STORY.id)).orderBy(PAGE.text)));
    Tuple2<String, List<String>> here = new Tuple2<>("story of piolet_archive", List.of("here"));
    assertThat(conn.exec(query)).containsExactly(here);
    assertThat(conn.exec(query.inOneStatement())).containsExactly(here);
  }

  @Test
  void readsGraphs() {
    Story old = conn.exec(select(OLD_STORY).one());
    conn.insert(OLD_PAGE, List.of(page(old, "a"), page(old, "b")));
    Topic topic = conn.insert(TOPIC.inSchema(ARCHIVE), new Topic(null, "old"));
    conn.insert(STORY_TOPIC.inSchema(ARCHIVE), new StoryTopic(1, topic.id()));

    StoryGraph graph = conn.exec(select(StoryGraphProjection.of(OLD_STORY)).one());
    assertThat(graph.story().title).isEqualTo("story of piolet_archive");
    assertThat(graph.writer().name).isEqualTo("writer of piolet_archive");
    assertThat(graph.pages()).extracting(Page::text).containsExactly("a", "b");
    assertThat(graph.topics()).containsExactly(topic);

    List<Tuple2<StoryGraph, StoryGraph>> both =
        conn.exec(
            select(StoryGraphProjection.of(STORY), StoryGraphProjection.of(OLD_STORY))
                .from(STORY)
                .join(OLD_STORY)
                .on(STORY.id.eq(OLD_STORY.id)));
    assertThat(both.get(0).first().pages()).isEmpty();
    assertThat(both.get(0).first().writer().name).isEqualTo("writer of ");
    assertThat(both.get(0).second().pages()).hasSize(2);
  }

  @Test
  void combinesSchemas() {
    assertThat(
            conn.exec(
                select(STORY.title)
                    .unionAll(select(OLD_STORY.title))
                    .unionAll(select(THEIR_STORY.title))))
        .containsExactlyInAnyOrder("story of ", "story of piolet_archive", "story of " + TENANT);

    var old = select(OLD_STORY.id, OLD_STORY.title).as("old");
    assertThat(conn.exec(select(old.get(OLD_STORY.title)).from(old)))
        .containsExactly("story of piolet_archive");

    var common = commonTable("common", select(OLD_STORY.id, OLD_STORY.title));
    assertThat(
            conn.exec(
                select(common.get(OLD_STORY.title), STORY.title)
                    .from(common)
                    .join(STORY)
                    .on(STORY.id.eq(common.get(OLD_STORY.id)))
                    .with(common)))
        .containsExactly(new Tuple2<>("story of piolet_archive", "story of "));
  }

  @Test
  void readsManyRowsInEveryWay() {
    List<String> titles = new ArrayList<>();
    conn.forEach(select(OLD_STORY), story -> titles.add(story.title));
    conn.copyOut(select(THEIR_STORY), story -> titles.add(story.title));
    assertThat(titles).containsExactly("story of piolet_archive", "story of " + TENANT);

    List<List<Story>> both = conn.pipeline(List.of(select(STORY), select(OLD_STORY)));
    assertThat(both.get(0).get(0).title).isEqualTo("story of ");
    assertThat(both.get(1).get(0).title).isEqualTo("story of piolet_archive");
  }

  @Test
  void readsRowsOfSeveralTypes() {
    MediumTable media = MEDIUM.inSchema(TENANT);
    conn.insert(media, List.of(new Medium.Film(null, 1, 90), new Medium.Song(null, 1, "Ann")));
    Medium_FilmTable films = Medium_FilmTable.FILM.inSchema(TENANT);
    assertThat(conn.exec(select(films))).containsExactly(new Medium.Film(1L, 1, 90));
    assertThat(conn.exec(select(media.id).where(media.is(Medium.Song.class)))).containsExactly(2L);
    assertThat(conn.exec(select(MEDIUM))).isEmpty();
  }

  @Test
  void readsViews() {
    StoryCountTable counts = StoryCountTable.STORY_COUNT.inSchema(ARCHIVE);
    conn.exec(
        sql(
            "CREATE VIEW piolet_archive.story_count AS SELECT writer_id, count(*) AS stories FROM"
                + " piolet_archive.story GROUP BY writer_id"));
    try {
      assertThat(conn.exec(select(counts))).containsExactly(new StoryCount(1, 1));
      assertThat(conn.schema().validate(counts).differences()).isEmpty();
    } finally {
      conn.exec(sql("DROP VIEW piolet_archive.story_count"));
    }
  }

  @Test
  void namesATableThatIsMissing() {
    assertThatThrownBy(() -> select(STORY).where(OLD_STORY.id.eq(1L)).sql())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "The column \"piolet_archive.story\".\"id\" is used, but its table is in no FROM");
  }

  @Test
  void refusesAPathInAnotherSchema() {
    assertThatThrownBy(() -> STORY.writer().inSchema(ARCHIVE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The path story.writer leads to the schema of the table that it begins at: say"
                + " inSchema(...) of that table, or join Writer's table with its foreign key, by"
                + " key.to(table.inSchema(...))");
  }

  @Test
  void sortsByColumnsOfSeveralSchemas() {
    assertThat(
            conn.exec(
                select(STORY.title).where(STORY.id.in(select(THEIR_STORY.id))).orderBy(STORY.id)))
        .containsExactly("story of ");
    assertThat(conn.exec(select(WRITER.name, OLD_WRITER.name).from(WRITER, OLD_WRITER)))
        .containsExactly(new Tuple2<>("writer of ", "writer of piolet_archive"));
  }

  private static Page page(Story story, String text) {
    return new Page(null, Ref.of(story), text);
  }
}
