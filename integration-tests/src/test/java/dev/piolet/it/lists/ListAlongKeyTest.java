package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.PartTable.PART;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists and conditions along foreign keys, without a condition written by hand. */
class ListAlongKeyTest extends ListsFixture {
  @AfterEach
  void deleteParts(DBConnection owner) {
    owner.exec(deleteFrom(PART).all());
  }

  @Test
  void theRowsThatReferAreAList() {
    Select<Tuple2<Article, List<Comment>>> query =
        select(ARTICLE, list(COMMENT.articleKey)).orderBy(ARTICLE.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>(ONE, List.of(FIRST, MUTE, FOURTH)),
            new Tuple2<>(TWO, List.of(THIRD)),
            new Tuple2<>(ORPHAN, List.of()),
            new Tuple2<>(QUIET, List.of()));
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'id', 'article'.'writer_id', 'article'.'title' FROM 'article'"
                + " ORDER BY 'article'.'id'",
            "SELECT 'comment'.'id', 'comment'.'article_id', 'comment'.'writer_id',"
                + " 'comment'.'body' FROM 'comment' WHERE 'comment'.'article_id' = ANY(?)"
                + " ORDER BY 'comment'.'id'");
    assertThat(binds(1)).isEqualTo(List.of(List.of(1L, 2L, 3L, 4L)));
  }

  @Test
  void theRowsBehindATableBetweenAreAList() {
    var query = select(ARTICLE.title, list(ARTICLE_TAG.articleKey, ARTICLE_TAG.tagKey));

    assertThat(conn.exec(query.where(ARTICLE.id.le(3L)).orderBy(ARTICLE.id)))
        .containsExactly(
            new Tuple2<>("One", List.of(JAVA, SQL)),
            new Tuple2<>("Two", List.of(SQL)),
            new Tuple2<>("Orphan", List.of()));
    assertThat(sent())
        .last()
        .isEqualTo(
            "SELECT 'tag'.'id', 'tag'.'name', 'article_tag'.'article_id' FROM 'tag' JOIN"
                + " 'article_tag' ON 'tag'.'id' = 'article_tag'.'tag_id' WHERE"
                + " 'article_tag'.'article_id' = ANY(?) ORDER BY 'tag'.'id'");
  }

  @Test
  void bothAreSetsAsWell() {
    var query =
        select(TAG.name, set(ARTICLE_TAG.tagKey, ARTICLE_TAG.articleKey), set(ARTICLE_TAG.tagKey))
            .orderBy(TAG.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple3<>("java", Set.of(ONE), Set.of(new ArticleTag(1, 1))),
            new Tuple3<>(
                "sql", Set.of(ONE, TWO), Set.of(new ArticleTag(1, 2), new ArticleTag(2, 2))));
  }

  @Test
  void aListTakesWhatEachOfItsRowsRefersTo() {
    var comments =
        list(
            select(COMMENT.id, COMMENT.writer().optional(), list(REPLY.commentKey))
                .where(COMMENT.articleKey.refersTo(ARTICLE), COMMENT.id.ne(2L))
                .orderBy(COMMENT.id.desc()));
    var query = select(ARTICLE.id, comments).where(ARTICLE.id.le(2L)).orderBy(ARTICLE.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>(
                1L,
                List.of(
                    new Tuple3<>(4L, Optional.of(BOB), List.of()),
                    new Tuple3<>(1L, Optional.of(BOB), List.of(YES, NO)))),
            new Tuple2<>(2L, List.of(new Tuple3<>(3L, Optional.empty(), List.of(MAYBE)))));
    assertThat(sent()).hasSize(3);
  }

  @Test
  void theRowAroundMayHaveAnotherName() {
    ArticleTable other = ARTICLE.as("comment");

    assertThat(
            conn.exec(
                select(other.id, list(COMMENT.articleKey.to(other))).where(other.id.eq(2L)).one()))
        .isEqualTo(new Tuple2<>(2L, List.of(THIRD)));
  }

  @Test
  void aRowAtTheEndOfAPathHasLists() {
    assertThat(
            conn.exec(
                select(REPLY.id, list(COMMENT.articleKey.to(REPLY.comment().article())))
                    .where(REPLY.id.ge(2L))
                    .orderBy(REPLY.id)))
        .containsExactly(
            new Tuple2<>(2L, List.of(FIRST, MUTE, FOURTH)), new Tuple2<>(3L, List.of(THIRD)));
  }

  @Test
  void aTreeIsReadByAnAlias() {
    Part engine = new Part(1, null, "engine");
    Part piston = new Part(2, 1L, "piston");
    Part ring = new Part(3, 2L, "ring");
    conn.insert(List.of(engine, piston, ring));

    assertThat(conn.exec(select(PART, list(PART.as("child").parentKey)).orderBy(PART.id)))
        .containsExactly(
            new Tuple2<>(engine, List.of(piston)),
            new Tuple2<>(piston, List.of(ring)),
            new Tuple2<>(ring, List.of()));
    PartTable parent = PART.as("parent");
    assertThat(conn.exec(select(parent.id, list(PART.parentKey.to(parent))).orderBy(parent.id)))
        .containsExactly(
            new Tuple2<>(1L, List.of(piston)),
            new Tuple2<>(2L, List.of(ring)),
            new Tuple2<>(3L, List.of()));
  }

  @Test
  void refersToIsACondition() {
    var query =
        select(ARTICLE.id)
            .where(exists(select(COMMENT.id).where(COMMENT.articleKey.refersTo(ARTICLE))).not())
            .orderBy(ARTICLE.id);

    assertThat(query.sql().replace('"', '\''))
        .isEqualTo(
            "SELECT 'article'.'id' FROM 'article' WHERE NOT (EXISTS (SELECT 'comment'.'id' FROM"
                + " 'comment' WHERE 'article'.'id' = 'comment'.'article_id')) ORDER BY"
                + " 'article'.'id'");
    assertThat(conn.exec(query)).containsExactly(3L, 4L);
  }

  @Test
  void theRowsOfAListAreNotThoseAround() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(PART.parentKey))
        .withMessage(
            "The rows of a list along \"part_parent_id_fkey\" of \"part\" are of the table of the"
                + " row that has the list. Give them another name: take the key from an alias, or"
                + " say which table is meant by key.to(table)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(COMMENT.articleKey.to(COMMENT.article())))
        .withMessageStartingWith("The rows of a list along \"comment_article_id_fkey\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> list(ARTICLE_TAG.articleKey.to(ARTICLE_TAG.article()), ARTICLE_TAG.tagKey))
        .withMessageStartingWith("The rows of a list along \"article_tag_article_id_fkey\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(ARTICLE_TAG.articleKey, ARTICLE_TAG.articleKey))
        .withMessageStartingWith("The rows of a list along \"article_tag_article_id_fkey\"");
  }

  @Test
  void theKeysOfATableBetweenAreOfOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(ARTICLE_TAG.articleKey, ARTICLE_TAG.as("other").tagKey))
        .withMessage(
            "The two foreign keys of a list are those of one table between, and"
                + " \"article_tag_article_id_fkey\" of \"article_tag\" and"
                + " \"article_tag_tag_id_fkey\" of \"article_tag\" AS \"other\" are of two: take"
                + " both from the same table or alias");
  }
}
