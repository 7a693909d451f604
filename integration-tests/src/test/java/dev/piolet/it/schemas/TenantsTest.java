package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.PageTable.PAGE;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many schemas with the same tables, over one connection whose driver prepares statements. */
class TenantsTest extends SchemasFixture {
  private static final int COUNT = 50;

  private static List<String> tenants() {
    return IntStream.range(0, COUNT).mapToObj(i -> "piolet tenant " + i).toList();
  }

  @BeforeEach
  void createTenants() {
    for (String tenant : tenants()) {
      conn.schema().create(WRITER.inSchema(tenant), STORY.inSchema(tenant), PAGE.inSchema(tenant));
    }
  }

  @AfterEach
  void dropTenants() {
    tenants().forEach(tenant -> dropSchema(conn, tenant));
  }

  @Test
  void keepsEachToItsOwn() {
    List<Story> all = new ArrayList<>();
    for (int round = 0; round < 7; round++) {
      for (String tenant : tenants()) {
        Writer writer = conn.insert(WRITER.inSchema(tenant), new Writer(tenant + round));
        all.add(conn.insert(STORY.inSchema(tenant), new Story(tenant + round, key(writer.id))));
        assertThat(conn.get(STORY.inSchema(tenant), round + 1L).orElseThrow().title)
            .isEqualTo(tenant + round);
      }
    }
    all.forEach(story -> story.title = "<" + story.title + ">");
    assertThat(conn.update(all)).isEqualTo(7 * COUNT);
    for (String tenant : tenants()) {
      StoryTable stories = STORY.inSchema(tenant);
      assertThat(conn.exec(select(stories.title, stories.writer().name).orderBy(stories.id)))
          .hasSize(7)
          .allSatisfy(row -> assertThat(row.first()).isEqualTo("<" + row.second() + ">"))
          .allSatisfy(row -> assertThat(row.second()).startsWith(tenant));
    }
    assertThat(conn.exec(select(STORY))).isEmpty();
  }
}
