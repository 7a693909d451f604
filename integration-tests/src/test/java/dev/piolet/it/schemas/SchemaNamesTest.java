package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.GenreTable.GENRE;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple3;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables in schemas are called, and which of them are the same. */
@PostgresTest
class SchemaNamesTest {
  private static final String LONG = "s".repeat(62);

  @Test
  void isTheSameTableInTheSameSchema() {
    StoryTable old = STORY.inSchema("a");
    assertThat(old).isEqualTo(STORY.inSchema("a")).isSameAs(STORY.inSchema("a"));
    assertThat(old).hasSameHashCodeAs(STORY.inSchema("b").inSchema("a"));
    assertThat(old).isNotEqualTo(STORY).isNotEqualTo(STORY.inSchema("b"));
    assertThat(old.inSchema("b")).isEqualTo(STORY.inSchema("b"));
    assertThat(old.as("x")).isEqualTo(STORY.as("x").inSchema("a")).isNotEqualTo(STORY.as("x"));
    assertThat(old.title).isEqualTo(STORY.inSchema("a").title).isNotEqualTo(STORY.title);
    assertThat(old.writer()).isEqualTo(STORY.inSchema("a").writer());
    assertThat(old.writer()).isNotEqualTo(STORY.writer()).isNotEqualTo(WRITER.inSchema("a"));
  }

  @Test
  void leadsBackToTheSchemaOfTheModel() {
    assertThat(GENRE.inSchema("a").inSchema(Genre.SCHEMA)).isEqualTo(GENRE);
    assertThat(GENRE.inSchema(Genre.SCHEMA)).isSameAs(GENRE);
    assertThat(GENRE.inSchema("a").schema()).isEqualTo("a");
    assertThat(STORY.schema()).isNull();
    assertThat(STORY.inSchema("a").schema()).isEqualTo("a");
    assertThat(STORY.inSchema("a").genreKey.to(GENRE.inSchema("a")).referencedTable().schema())
        .isEqualTo("a");
  }

  @Test
  void hasTheColumnsConstraintsAndIndexesOfTheTable() {
    StoryTable old = STORY.inSchema("a");
    assertThat(old).hasToString("\"a\".\"story\"");
    assertThat(old.qualifier()).isEqualTo("a.story");
    assertThat(old.columns()).hasSameSizeAs(STORY.columns());
    assertThat(old.columns()).allSatisfy(column -> assertThat(column.table()).isSameAs(old));
    assertThat(old.constraints()).hasSameSizeAs(STORY.constraints());
    assertThat(old.indexes()).hasSize(1);
    assertThat(old.primaryKeyConstraint().table()).isSameAs(old);
  }

  @Test
  void refersWithoutASchema() {
    assertThat(STORY.inSchema("a").ref(3L)).isEqualTo(STORY.ref(3L));
  }

  @Test
  void cutsLongNamesApart(DBConnection conn) {
    List<String> schemas = List.of(LONG + "1", LONG + "2", "é".repeat(31));
    WriterTable one = WRITER.inSchema(schemas.get(0));
    WriterTable other = WRITER.inSchema(schemas.get(1));
    StoryTable story = STORY.inSchema(schemas.get(0));
    assertThat(List.of(one.qualifier(), other.qualifier(), story.qualifier()))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(63));
    for (String schema : schemas) {
      SchemasFixture.dropSchema(conn, schema);
    }
    try {
      conn.schema().create(GENRE);
      conn.schema().createMissing(one, other, story, WRITER.inSchema(schemas.get(2)));
      Writer ann = conn.insert(one, new Writer("Ann"));
      conn.insert(other, new Writer("Bob"));
      conn.insert(WRITER.inSchema(schemas.get(2)), new Writer("Zoë"));
      conn.insert(story, new Story("long", SchemasFixture.key(ann.id)));
      assertThat(
              conn.exec(
                  select(story.title, story.writer().name, other.name)
                      .from(story)
                      .join(other)
                      .on(other.id.eq(story.writerId))))
          .containsExactly(new Tuple3<>("long", "Ann", "Bob"));
    } finally {
      schemas.forEach(schema -> SchemasFixture.dropSchema(conn, schema));
      SchemasFixture.dropSchema(conn, Genre.SCHEMA);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b", "\ud83d"})
  void refusesWhatIsNoName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STORY.inSchema(name))
        .withMessageStartingWith("An SQL identifier ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoryGraphProjection.GRAPH.inSchema(name))
        .withMessageStartingWith("An SQL identifier ");
  }

  @Test
  void refusesNamesThatAreTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STORY.inSchema(LONG + "12"))
        .withMessageContaining("longer than 63 bytes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STORY.inSchema("世".repeat(22)))
        .withMessageContaining("longer than 63 bytes");
    assertThat(STORY.inSchema("世".repeat(21)).schema()).hasSize(21);
  }

  @Test
  void cachesNoMoreSchemasThanItMay() {
    for (int i = 0; i < 1_000; i++) {
      Table<Story> table = STORY.inSchema("many " + i);
      assertThat(table.schema()).isEqualTo("many " + i);
    }
    assertThat(STORY.inSchema("many 0").qualifier()).isEqualTo("many 0.story");
  }
}
