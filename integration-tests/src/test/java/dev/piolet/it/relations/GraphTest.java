package dev.piolet.it.relations;

import static dev.piolet.it.relations.ArticleTable.ARTICLE;
import static dev.piolet.it.relations.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.relations.PersonTable.PERSON;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.relations.Graphs.ArticleGraph;
import dev.piolet.it.relations.Graphs.Author;
import dev.piolet.it.relations.Graphs.Boss;
import dev.piolet.it.relations.Graphs.CommentGraph;
import dev.piolet.it.relations.Graphs.Credits;
import dev.piolet.it.relations.Graphs.Leader;
import dev.piolet.it.relations.Graphs.Name;
import dev.piolet.it.relations.Graphs.Siblings;
import dev.piolet.it.relations.Graphs.Sorted;
import dev.piolet.it.relations.Graphs.Superior;
import dev.piolet.it.relations.Graphs.TagLink;
import dev.piolet.it.relations.Graphs.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that are read along foreign keys, in each direction and to each depth. */
class GraphTest extends RelationFixture {
  private static final Team BOBS = new Team("Bob", List.of(CID, DEE));
  private static final Team CIDS = new Team("Cid", List.of());

  @Test
  void readsBothDirectionsAndManyToMany() {
    var query = select(Graphs_ArticleGraphProjection.of(ARTICLE)).orderBy(ARTICLE.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new ArticleGraph(
                ONE,
                ANN,
                BOB,
                List.of(
                    new CommentGraph(FIRST, BOBS),
                    new CommentGraph(SECOND, CIDS),
                    new CommentGraph(THIRD, BOBS)),
                List.of(JAVA, SQL)),
            new ArticleGraph(TWO, CID, null, List.of(), List.of(SQL)));
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'id', 'article'.'author_id', 'article'.'editor_id',"
                + " 'article'.'title', 'author'.'id', 'author'.'name', 'author'.'boss_id',"
                + " 'editor'.'id', 'editor'.'name', 'editor'.'boss_id' FROM 'article' JOIN"
                + " 'person' AS 'author' ON 'author'.'id' = 'article'.'author_id' LEFT JOIN"
                + " 'person' AS 'editor' ON 'editor'.'id' = 'article'.'editor_id' ORDER BY"
                + " 'article'.'id'",
            "SELECT 'comment'.'id', 'comment'.'article_id', 'comment'.'writer_id',"
                + " 'comment'.'day', 'comment'.'text', 'writer'.'name', 'writer'.'id' FROM"
                + " 'comment' JOIN 'person' AS 'writer' ON 'writer'.'id' = 'comment'.'writer_id'"
                + " WHERE 'comment'.'article_id' = ANY(?) ORDER BY 'comment'.'id'",
            "SELECT 'tag'.'name', 'article_tag'.'article_id' FROM 'tag' JOIN 'article_tag' ON"
                + " 'tag'.'name' = 'article_tag'.'tag' WHERE 'article_tag'.'article_id' = ANY(?)"
                + " ORDER BY 'tag'.'name'",
            "SELECT 'person'.'id', 'person'.'name', 'person'.'boss_id' FROM 'person' WHERE"
                + " 'person'.'boss_id' = ANY(?) ORDER BY 'person'.'id'");
  }

  @Test
  void readsTheKeyThatIsSaid() {
    var query = select(Graphs_CreditsProjection.of(ARTICLE)).orderBy(ARTICLE.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Credits("One", ANN, Optional.of(new Name("Bob"))),
            new Credits("Two", CID, Optional.empty()));
  }

  @Test
  void sortsListsAsTheySay() {
    var query = select(Graphs_SortedProjection.of(ARTICLE)).where(ARTICLE.id.eq(1L)).one();

    Sorted sorted = conn.exec(query);

    assertThat(sorted)
        .isEqualTo(
            new Sorted(
                1,
                List.of(THIRD, FIRST, SECOND),
                Set.of(FIRST, SECOND, THIRD),
                Set.of(JAVA, SQL),
                List.of(SQL, JAVA)));
    assertThat(sorted.oldest()).containsExactly(SECOND, FIRST, THIRD);
    assertThat(sorted.tags()).containsExactly(SQL, JAVA);
    assertThat(sent().get(1))
        .endsWith(" ORDER BY 'comment'.'day' DESC NULLS LAST, 'comment'.'id' DESC");
    assertThat(sent().get(2)).endsWith(" ORDER BY 'comment'.'day' ASC NULLS FIRST");
    assertThat(sent().get(4)).endsWith(" ORDER BY 'article_tag'.'tag' DESC NULLS FIRST");
  }

  @Test
  void readsATreeUpAndDown() {
    var query = select(Graphs_BossProjection.of(PERSON)).where(PERSON.id.le(2L));

    assertThat(conn.exec(query.orderBy(PERSON.id)))
        .containsExactly(
            new Boss(
                ANN,
                null,
                List.of(new Leader(BOB, List.of(CIDS, new Team("Dee", List.of())))),
                List.of(BOB, CID),
                List.of()),
            new Boss(
                BOB,
                new Superior("Ann", null),
                List.of(new Leader(CID, List.of()), new Leader(DEE, List.of())),
                List.of(),
                List.of(new Name("Ann"))));
    assertThat(sent().get(0))
        .endsWith(
            " FROM 'person' LEFT JOIN 'person' AS 'boss' ON 'boss'.'id' = 'person'.'boss_id' LEFT"
                + " JOIN 'person' AS 'boss_boss' ON 'boss_boss'.'id' = 'boss'.'boss_id' WHERE"
                + " 'person'.'id' <= ? ORDER BY 'person'.'id'");
    assertThat(sent().subList(1, 4))
        .containsExactly(
            "SELECT 'persons'.'id', 'persons'.'name', 'persons'.'boss_id' FROM 'person' AS"
                + " 'persons' WHERE 'persons'.'boss_id' = ANY(?) ORDER BY 'persons'.'id'",
            "SELECT 'friends2'.'id', 'friends2'.'name', 'friends2'.'boss_id',"
                + " 'friends'.'person_id' FROM 'person' AS 'friends2' JOIN 'friends' ON"
                + " 'friends2'.'id' = 'friends'.'friend_id' WHERE 'friends'.'person_id' = ANY(?)"
                + " ORDER BY 'friends2'.'id'",
            "SELECT 'friend_of'.'name', 'friends'.'friend_id' FROM 'person' AS 'friend_of' JOIN"
                + " 'friends' ON 'friend_of'.'id' = 'friends'.'person_id' WHERE"
                + " 'friends'.'friend_id' = ANY(?) ORDER BY 'friend_of'.'id'");
  }

  @Test
  void readsLevelsUnderOneNameEach() {
    var query = select(Graphs_LeaderProjection.of(PERSON)).where(PERSON.id.eq(1L)).one();

    assertThat(conn.exec(query)).isEqualTo(new Leader(ANN, List.of(BOBS)));
    assertThat(sent())
        .containsExactly(
            "SELECT 'person'.'id', 'person'.'name', 'person'.'boss_id' FROM 'person' WHERE"
                + " 'person'.'id' = ?",
            "SELECT 'persons'.'name', 'persons'.'id', 'persons'.'boss_id' FROM 'person' AS"
                + " 'persons' WHERE 'persons'.'boss_id' = ANY(?) ORDER BY 'persons'.'id'",
            "SELECT 'person'.'id', 'person'.'name', 'person'.'boss_id' FROM 'person' WHERE"
                + " 'person'.'boss_id' = ANY(?) ORDER BY 'person'.'id'");
  }

  @Test
  void anAliasThatAListWouldHaveIsNoneOfItsOwn() {
    PersonTable persons = PERSON.as("persons");
    var query = select(Graphs_LeaderProjection.of(persons)).where(persons.id.eq(1L)).one();

    assertThat(conn.exec(query)).isEqualTo(new Leader(ANN, List.of(BOBS)));
  }

  @Test
  void readsListsAtTheEndOfAPathToItsOwnTable() {
    var query =
        select(Graphs_TagLinkProjection.of(ARTICLE_TAG))
            .where(ARTICLE_TAG.tag.eq("java"))
            .orderBy(ARTICLE_TAG.articleId);

    assertThat(conn.exec(query))
        .containsExactly(
            new TagLink(
                new ArticleTag(1, "java"),
                new Siblings(
                    List.of(new ArticleTag(1, "java"), new ArticleTag(1, "sql")),
                    Set.of(JAVA, SQL),
                    new Author("Ann", List.of()))));
  }
}
