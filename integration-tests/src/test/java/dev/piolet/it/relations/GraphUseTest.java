package dev.piolet.it.relations;

import static dev.piolet.it.relations.ArticleTable.ARTICLE;
import static dev.piolet.it.relations.CommentTable.COMMENT;
import static dev.piolet.it.relations.NoteTable.NOTE;
import static dev.piolet.it.relations.PersonTable.PERSON;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.Transaction;
import dev.piolet.it.relations.Graphs.ArticleGraph;
import dev.piolet.it.relations.Graphs.CommentOf;
import dev.piolet.it.relations.Graphs.Comments;
import dev.piolet.it.relations.Graphs.Employee;
import dev.piolet.it.relations.Graphs.Head;
import dev.piolet.it.relations.Graphs.Name;
import dev.piolet.it.relations.Graphs.NoteComments;
import dev.piolet.it.relations.Graphs.NoteGraph;
import dev.piolet.it.relations.Graphs.Report;
import dev.piolet.it.relations.Graphs.Team;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Graphs wherever something can be selected. */
class GraphUseTest extends RelationFixture {
  private static final Team ANNS = new Team("Ann", List.of(BOB));
  private static final Team BOBS = new Team("Bob", List.of(CID, DEE));
  private static final Select<Team> TEAMS =
      select(Graphs_TeamProjection.of(PERSON)).orderBy(PERSON.id);

  @Test
  void inPages() {
    assertThat(conn.exec(TEAMS.page(0, 2)).rows()).containsExactly(ANNS, BOBS);
    assertThat(conn.exec(TEAMS.page(0, 2)).total()).isEqualTo(4);
    var byName = keyset(PERSON.name.desc());
    assertThat(conn.exec(select(Graphs_TeamProjection.of(PERSON)).seek(byName, 3)))
        .extracting(Team::name)
        .containsExactly("Dee", "Cid", "Bob");
    assertThat(conn.exec(TEAMS.limit(1).offset(1))).containsExactly(BOBS);
  }

  @Test
  void asOnlyRow() {
    assertThat(conn.exec(TEAMS.where(PERSON.name.eq("Ann")).one())).isEqualTo(ANNS);
    assertThat(conn.exec(TEAMS.where(PERSON.name.eq("Bob")).optional())).contains(BOBS);
    assertThat(conn.exec(TEAMS.where(PERSON.name.eq("Eve")).optional())).isEmpty();
  }

  @Test
  void inATransaction() {
    try (Transaction transaction = conn.begin()) {
      conn.insert(new Person(9, "Eve", 1L));
      assertThat(conn.exec(TEAMS.where(PERSON.id.eq(1L)).one()).members()).hasSize(2);
      transaction.rollback();
    }
    assertThat(conn.exec(TEAMS.where(PERSON.id.eq(1L)).one())).isEqualTo(ANNS);
  }

  @Test
  void ofAnAliasBesideTheTable() {
    PersonTable lead = PERSON.as("lead");
    var query =
        select(Graphs_TeamProjection.of(PERSON), Graphs_TeamProjection.of(lead))
            .join(PERSON.bossKey.to(lead))
            .where(PERSON.id.eq(2L));

    assertThat(conn.exec(query)).containsExactly(new Tuple2<>(BOBS, ANNS));
  }

  @Test
  void inADerivedTable() {
    var teams = TEAMS.as("teams");
    assertThat(conn.exec(select(teams).orderBy(teams.get(PERSON.name).desc()).limit(1)))
        .containsExactly(new Team("Dee", List.of()));
    var table = Graphs_TeamProjection.table(teams);
    assertThat(conn.exec(select(table, table.name).where(table.name.eq("Ann"))))
        .containsExactly(new Tuple2<>(ANNS, "Ann"));
  }

  @Test
  void whereAnOuterJoinLeavesItOut() {
    PersonTable member = PERSON.as("member");
    var query =
        select(member.name, Graphs_TeamProjection.of(PERSON).optional())
            .from(member)
            .leftJoin(member.bossKey.to(PERSON))
            .orderBy(member.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>("Ann", Optional.empty()),
            new Tuple2<>("Bob", Optional.of(ANNS)),
            new Tuple2<>("Cid", Optional.of(BOBS)),
            new Tuple2<>("Dee", Optional.of(BOBS)));
    var bare =
        select(member.name, Graphs_TeamProjection.of(PERSON))
            .from(member)
            .leftJoin(member.bossKey.to(PERSON));
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(bare))
        .withMessageContaining("cannot be null, but there may be no row");
  }

  @Test
  void behindWhatNeedNotBeThere() {
    Head one = new Head("One", new Name("Ann"));
    assertThat(conn.exec(select(Graphs_NoteGraphProjection.of(NOTE)).orderBy(NOTE.id)))
        .containsExactly(
            new NoteGraph(1, new CommentOf("third", one), Optional.empty()),
            new NoteGraph(2, null, Optional.of(new Head("Two", new Name("Cid")))));
    var query = select(Graphs_ReportProjection.of(PERSON)).where(PERSON.id.le(2L));
    assertThat(conn.exec(query.orderBy(PERSON.id)))
        .containsExactly(
            new Report("Ann", null), new Report("Bob", new Employee(ANN, List.of(BOBS))));
  }

  @Test
  void ofNothingButLists() {
    assertThat(conn.exec(select(Graphs_CommentsProjection.of(ARTICLE)).orderBy(ARTICLE.id)))
        .containsExactly(new Comments(List.of(FIRST, SECOND, THIRD)), new Comments(List.of()));
    assertThat(conn.exec(select(Graphs_NoteCommentsProjection.of(NOTE)).orderBy(NOTE.id)))
        .containsExactly(new NoteComments(null), new NoteComments(new Comments(List.of())));
  }

  @Test
  void besideGroupsAndConditionsOfTheSamePaths() {
    var query =
        select(Graphs_HeadProjection.of(ARTICLE), count(COMMENT.id))
            .leftJoin(COMMENT.articleKey)
            .where(ARTICLE.author().name.ne("Bob"))
            .groupBy(ARTICLE.id, ARTICLE.author().id)
            .orderBy(ARTICLE.author().name);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>(new Head("One", new Name("Ann")), 3L),
            new Tuple2<>(new Head("Two", new Name("Cid")), 0L));
  }

  @Test
  void inAList() {
    var query =
        select(
                PERSON.name,
                list(
                    select(Graphs_HeadProjection.of(ARTICLE))
                        .where(ARTICLE.authorKey.refersTo(PERSON))))
            .where(PERSON.name.le("B"));

    assertThat(conn.exec(query))
        .containsExactly(new Tuple2<>("Ann", List.of(new Head("One", new Name("Ann")))));
  }

  @Test
  void withPartsOfItsOwn() {
    var newest =
        list(
            select(Graphs_CommentGraphProjection.of(COMMENT))
                .where(COMMENT.articleKey.refersTo(ARTICLE))
                .orderBy(COMMENT.id.desc())
                .limit(1));
    var query =
        select(
                Graphs_ArticleGraphProjection.of(
                    ARTICLE,
                    ARTICLE.author(),
                    ARTICLE.editor(),
                    newest,
                    list(
                        ArticleTagTable.ARTICLE_TAG.articleKey,
                        ArticleTagTable.ARTICLE_TAG.tagKey)))
            .where(ARTICLE.id.eq(1L))
            .one();

    ArticleGraph graph = conn.exec(query);
    assertThat(graph.comments()).extracting(Graphs.CommentGraph::comment).containsExactly(THIRD);
    assertThat(graph.editor()).isEqualTo(BOB);
  }

  @Test
  void takesARoundTripALevel() {
    conn.exec(select(Graphs_ArticleGraphProjection.of(ARTICLE)));

    assertThat(sent()).hasSize(4); // articles; comments and tags; members
    assertThat(conn.exec(TEAMS.where(PERSON.id.eq(0L)))).isEmpty();
    assertThat(sent()).hasSize(5);
  }
}
