package dev.piolet.it.graphs;

import static dev.piolet.it.graphs.AuthorTable.AUTHOR;
import static dev.piolet.it.graphs.BookTable.BOOK;
import static dev.piolet.it.graphs.PortraitTable.PORTRAIT;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.graphs.Portraits.Cover;
import dev.piolet.it.graphs.Portraits.Painted;
import dev.piolet.it.graphs.Portraits.Portrayed;
import dev.piolet.it.graphs.Portraits.WithPainter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components that are the only row that refers to that of the record. */
class OneToOneTest extends GraphFixture {
  private Author ann;
  private Author bob;

  @BeforeEach
  void insert() {
    conn.schema().create(PORTRAIT);
    ann = conn.insert(new Author(null, "Ann"));
    bob = conn.insert(new Author(null, "Bob"));
    conn.insert(new Portrait(null, ann.id(), bob.id(), "Ann, smiling", false));
    executed.clear();
  }

  @AfterEach
  void dropPortraits() {
    conn.schema().drop(PORTRAIT);
  }

  @Test
  void readsTheRowOrNull() {
    List<Portrayed> both =
        conn.exec(select(Portraits_PortrayedProjection.of(AUTHOR)).orderBy(AUTHOR.id));
    assertThat(sent())
        .containsExactly(
            "SELECT 'author'.'id', 'author'.'name', 'portrait'.'id', 'portrait'.'author_id',"
                + " 'portrait'.'painter_id', 'portrait'.'title', 'portrait'.'hidden' FROM 'author'"
                + " LEFT JOIN 'portrait' ON 'portrait'.'author_id' = 'author'.'id' AND NOT"
                + " ('portrait'.'hidden') ORDER BY 'author'.'id'");
    assertThat(both)
        .containsExactly(
            new Portrayed(ann, new Portrait(1L, ann.id(), bob.id(), "Ann, smiling", false)),
            new Portrayed(bob, null));
  }

  @Test
  void readsWhatIsBehindIt() {
    conn.insert(new Book(null, ann.id(), null, null, "A"));
    List<WithPainter> all =
        conn.exec(select(Portraits_WithPainterProjection.of(AUTHOR)).orderBy(AUTHOR.id));
    assertThat(all.get(0).portrait().map(Painted::painter)).contains(bob);
    assertThat(all.get(0).books()).extracting(Book::title).containsExactly("A");
    assertThat(all.get(1)).isEqualTo(new WithPainter(bob, Optional.empty(), List.of()));

    List<Cover> covers = conn.exec(select(Portraits_CoverProjection.of(BOOK)));
    assertThat(covers)
        .singleElement()
        .satisfies(cover -> assertThat(cover.by().portrait()).isNotNull());
  }

  @Test
  void doesNotSeeOneThatIsMarkedAsDeleted() {
    conn.delete(conn.exec(select(PORTRAIT).one()));
    assertThat(conn.exec(select(Portraits_PortrayedProjection.of(AUTHOR.as("a")))))
        .extracting(Portrayed::portrait)
        .containsOnlyNulls()
        .hasSize(2);
  }

  @Test
  void savesIt() {
    Portrayed cid =
        conn.save(
            Portraits_PortrayedProjection.GRAPH,
            new Portrayed(new Author(null, "Cid"), new Portrait("Cid, sitting")));
    assertThat(cid.portrait()).isNotNull();
    assertThat(cid.portrait().authorId()).isEqualTo(cid.author().id());
    assertThat(
            conn.exec(
                select(Portraits_PortrayedProjection.of(AUTHOR)).where(AUTHOR.name.eq("Cid"))))
        .containsExactly(cid);

    Portrayed bare = new Portrayed(cid.author(), null);
    assertThat(conn.save(Portraits_PortrayedProjection.GRAPH, bare)).isEqualTo(bare);
    assertThat(conn.exec(select(PORTRAIT))).hasSize(2);
    conn.save(Portraits_PortrayedProjection.GRAPH.withOrphansDeleted(), bare);
    assertThat(conn.exec(select(PORTRAIT.title))).containsExactly("Ann, smiling");

    WithPainter painted =
        conn.save(
            Portraits_WithPainterProjection.GRAPH,
            new WithPainter(bob, Optional.of(new Painted(new Portrait("Bob"), ann)), List.of()));
    assertThat(painted.portrait().map(one -> one.portrait().painterId())).contains(ann.id());
  }

  @Test
  void staysInTheSchemaOfItsRow() {
    assertThat(select(Portraits_PortrayedProjection.of(AUTHOR.inSchema("x"))).sql())
        .contains(
            "LEFT JOIN \"x\".\"portrait\" ON \"portrait\".\"author_id\" = \"x.author\".\"id\"");
  }
}
