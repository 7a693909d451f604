package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Row;
import dev.piolet.query.Tuple2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists in rows beside paths, names, wide rows and lists of tables. */
class ListWithOtherClausesTest extends ListsFixture {
  @Test
  void aListIsTiedToTheEndOfAPath() {
    var others = ARTICLE.as("other");
    assertThat(
            read(
                select(
                        ARTICLE.title,
                        list(
                            select(others.title)
                                .where(others.writerId.eq(ARTICLE.writer().id))
                                .orderBy(others.id)))
                    .orderBy(ARTICLE.id)))
        .containsExactly(
            new Tuple2<>("One", List.of("One", "Quiet")),
            new Tuple2<>("Two", List.of("Two")),
            new Tuple2<>("Orphan", List.of()),
            new Tuple2<>("Quiet", List.of("One", "Quiet")));
    assertThat(sent().get(0))
        .isEqualTo(
            "SELECT 'article'.'title', 'writer'.'id' FROM 'article' LEFT JOIN 'writer' ON"
                + " 'writer'.'id' = 'article'.'writer_id' ORDER BY 'article'.'id'");
  }

  @Test
  void theQueryOfAListHasPathsOfItsOwn() {
    assertThat(
            read(
                select(
                        ARTICLE.title,
                        list(
                            select(COMMENT.writer().name.nullable())
                                .where(COMMENT.articleId.eq(ARTICLE.id))
                                .orderBy(COMMENT.id)))
                    .where(ARTICLE.id.le(2))
                    .orderBy(ARTICLE.id)))
        .hasToString(
            "[Tuple2[first=One, second=[Bob, Ann, Bob]], Tuple2[first=Two, second=[null]]]");
    assertThat(sent()).hasSize(2);
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'writer'.'name', 'comment'.'article_id' FROM 'comment' LEFT JOIN 'writer' ON"
                + " 'writer'.'id' = 'comment'.'writer_id' WHERE 'comment'.'article_id' = ANY(?)"
                + " ORDER BY 'comment'.'id'");
  }

  @Test
  void aListIsAPartOfAWideRow() {
    var comments =
        list(select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id));
    List<Row> rows =
        read(
            select(List.of(ARTICLE.id, ARTICLE.title, comments, ARTICLE.writer().name.nullable()))
                .orderBy(ARTICLE.id)
                .limit(2));
    assertThat(rows.get(0).get(ARTICLE.title)).isEqualTo("One");
    assertThat(rows.get(0).get(comments)).containsExactly(1L, 2L, 4L);
    assertThat(rows.get(1).get(comments)).containsExactly(3L);
    assertThat(rows.get(1).values()).isEqualTo(List.of(2L, "Two", List.of(3L), "Bob"));
  }

  @Test
  void aListCountsByAName() {
    var number = count().as("number");
    assertThat(
            read(
                select(
                        WRITER.name,
                        list(
                            select(COMMENT.articleId, number)
                                .where(COMMENT.writerId.eq(WRITER.id))
                                .where(COMMENT.articleId.isNotNull())
                                .groupBy(COMMENT.articleId)
                                .orderBy(number.desc())))
                    .orderBy(WRITER.id)))
        .containsExactly(
            new Tuple2<>("Ann", List.of(new Tuple2<>(1L, 1L))),
            new Tuple2<>("Bob", List.of(new Tuple2<>(1L, 2L))));
  }

  @Test
  void pathsOfListedTablesAreJoinedToTheirOwnTable() {
    var query =
        select(ARTICLE.title, COMMENT.body.nullable(), COMMENT.writer().name.nullable())
            .from(ARTICLE, COMMENT)
            .where(COMMENT.articleId.eq(ARTICLE.id), ARTICLE.writer().name.eq("Ann"))
            .orderBy(COMMENT.id);
    assertThat(query.sql().replace('"', '\''))
        .isEqualTo(
            "SELECT 'article'.'title', 'comment'.'body', 'writer'.'name' FROM 'article' LEFT JOIN"
                + " 'writer' AS 'writer2' ON 'writer2'.'id' = 'article'.'writer_id', 'comment' LEFT"
                + " JOIN 'writer' ON 'writer'.'id' = 'comment'.'writer_id' WHERE"
                + " 'comment'.'article_id' = 'article'.'id' AND 'writer2'.'name' = ? ORDER BY"
                + " 'comment'.'id'");
    assertThat(read(query))
        .hasToString(
            "[Tuple3[first=One, second=first, third=Bob], Tuple3[first=One, second=null,"
                + " third=Ann], Tuple3[first=One, second=fourth, third=Bob]]");
  }

  @Test
  void aListStandsInATableOfListedTables() {
    assertThat(
            read(
                select(
                        WRITER.name,
                        list(
                            select(COMMENT.id)
                                .from(COMMENT, ARTICLE)
                                .where(
                                    COMMENT.articleId.eq(ARTICLE.id),
                                    ARTICLE.writerId.eq(WRITER.id))
                                .orderBy(COMMENT.id)
                                .limit(2)))
                    .orderBy(WRITER.id)))
        .containsExactly(new Tuple2<>("Ann", List.of(1L, 2L)), new Tuple2<>("Bob", List.of(3L)));
  }

  @Test
  void aNamedColumnIsAColumnOfAList() {
    var body = COMMENT.body.as("text");
    assertThat(
            read(
                select(
                        ARTICLE.title,
                        list(select(body).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(body)))
                    .where(ARTICLE.id.eq(2L))))
        .containsExactly(new Tuple2<>("Two", List.of("third")));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'comment'.'body' AS 'text', 'comment'.'article_id' FROM 'comment' WHERE"
                + " 'comment'.'article_id' = ANY(?) ORDER BY 'text'");
  }

  @Test
  void aNameHidesNotThatAPathMayLeadNowhere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(ARTICLE.writer().name.as("by")).sql())
        .withMessageContaining("nullable()");
    assertThat(read(select(ARTICLE.writer().name.as("by").nullable()).where(ARTICLE.id.eq(3L))))
        .containsExactly((String) null);
  }
}
