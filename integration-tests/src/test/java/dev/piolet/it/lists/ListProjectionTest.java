package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.map;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.it.lists.ArticleCard.CommentCard;
import dev.piolet.it.lists.ArticleTree.CommentTree;
import dev.piolet.query.Select;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records with {@code @Projection} whose components are lists, sets and maps. */
class ListProjectionTest extends ListsFixture {
  private static Select<ArticleCard> cards() {
    Selectable<CommentCard> comment =
        ArticleCard_CommentCardProjection.of(
            COMMENT.body,
            list(select(REPLY).where(REPLY.commentId.eq(COMMENT.id)).orderBy(REPLY.id)));
    return select(
            ArticleCardProjection.of(
                ARTICLE.title,
                WRITER.name.nullable(),
                list(select(COMMENT).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id)),
                set(
                    select(TAG.name)
                        .join(ARTICLE_TAG)
                        .on(ARTICLE_TAG.tagId.eq(TAG.id))
                        .where(ARTICLE_TAG.articleId.eq(ARTICLE.id))),
                map(
                    select(COMMENT.id, comment)
                        .from(COMMENT)
                        .where(COMMENT.articleId.eq(ARTICLE.id))),
                ARTICLE.id))
        .from(ARTICLE)
        .leftJoin(WRITER)
        .on(WRITER.id.eq(ARTICLE.writerId));
  }

  @Test
  void aComponentMayBeACollection() {
    var query = cards().where(ARTICLE.id.between(2L, 3L)).orderBy(ARTICLE.id);

    assertThat(read(query))
        .containsExactly(
            new ArticleCard(
                "Two",
                "Bob",
                List.of(THIRD),
                Set.of("sql"),
                Map.of(3L, new CommentCard("third", List.of(MAYBE))),
                2),
            new ArticleCard("Orphan", null, List.of(), Set.of(), Map.of(), 3));
    assertThat(sent())
        .hasSize(5)
        .first()
        .asString()
        .startsWith("SELECT 'article'.'title', 'writer'.'name', 'article'.'id' FROM 'article'");
  }

  @Test
  void aCollectionIsNoColumnOfATable() {
    var table = ArticleCardProjection.table(cards().as("card"));
    var query = select(table).where(table.id.eq(2L)).orderBy(table.title);

    assertThat(conn.exec(query))
        .containsExactly(
            new ArticleCard(
                "Two",
                "Bob",
                List.of(THIRD),
                Set.of("sql"),
                Map.of(3L, new CommentCard("third", List.of(MAYBE))),
                2));
    assertThatIllegalStateException()
        .isThrownBy(() -> select(table.comments).sql())
        .withMessageStartingWith("The component 3 of ArticleCard is put together");
  }

  @Test
  void aGraphOfThreeLevelsTakesThreeTrips() {
    var query = select(ArticleTreeProjection.of(ARTICLE)).where(ARTICLE.id.eq(1L)).one();
    conn.exec(query);

    assertThat(trips(() -> conn.exec(query))).isEqualTo(3);
    assertThat(conn.exec(query))
        .isEqualTo(
            new ArticleTree(
                ONE,
                ANN,
                List.of(
                    new CommentTree(FIRST, BOB, List.of(YES, NO)),
                    new CommentTree(MUTE, ANN, List.of()),
                    new CommentTree(FOURTH, BOB, List.of())),
                List.of(JAVA, SQL)));
  }
}
