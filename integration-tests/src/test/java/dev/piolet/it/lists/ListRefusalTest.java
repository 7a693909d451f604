package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where one statement alone is sent. */
class ListRefusalTest extends ListsFixture {
  private static final Select<Tuple2<Long, List<Long>>> QUERY =
      select(ARTICLE.id, list(select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id))));

  private static final String REFUSED =
      "list(...), set(...) and map(...) in rows are fetched by statements of their own, for which"
          + " plain SQL has no place: write select(...), or read the rows without them";

  private void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(message);
    assertThat(executed).isEmpty();
    assertThat(conn.inTransaction()).isFalse();
  }

  @Test
  void plainSql() {
    var plain = sql("SELECT id, 1 FROM article").into(QUERY.selection());
    assertRefused(() -> conn.exec(plain), REFUSED);
    assertRefused(() -> conn.exec(plain.inOneStatement()), REFUSED);
    assertRefused(() -> conn.forEach(plain, row -> {}), REFUSED);
    assertRefused(() -> conn.copyOut(plain, row -> {}), REFUSED);
    assertRefused(() -> conn.pipeline(select(ARTICLE), plain), REFUSED);
  }

  @Test
  void oneStatementThatWrites() {
    var written =
        update(ARTICLE)
            .set(ARTICLE.title, "x")
            .where(ARTICLE.id.eq(1L))
            .returning(QUERY.selection());
    String message =
        "list(...), set(...) and map(...) cannot be in the one statement that writes, as PostgreSQL"
            + " would fill them with what was there before it: execute it by exec(...), which"
            + " fetches them by statements of their own. It is UPDATE \"article\" SET";
    assertRefused(written::inOneStatement, message);
    assertRefused(() -> written.one().inOneStatement(), message);
    assertRefused(() -> conn.forEach(written, row -> {}), message);
    assertRefused(() -> conn.copyOut(written, row -> {}), message);
    assertRefused(() -> conn.pipeline(select(ARTICLE), written), message);
    assertThat(conn.exec(select(ARTICLE.title).where(ARTICLE.id.eq(1L)).one())).isEqualTo("One");
  }

  @Test
  void setOperations() {
    assertThatThrownBy(() -> QUERY.union(QUERY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The rows of a set operation cannot have list(...), set(...) or map(...) in them:");
  }

  @Test
  void aDerivedTableIsNotCalledAsATableOfItsList() {
    var comments = QUERY.as("comment");
    assertThat(conn.exec(select(comments))).hasSize(4);
    executed.clear();
    assertRefused(
        () -> conn.forEach(select(comments), row -> {}),
        "A list of the query named \"comment\" uses a table of this name itself: give the query"
            + " another name in as(...)");
  }

  @Test
  void aPlanIsThatOfTheFirstStatement() {
    assertThat(conn.explain(QUERY)).contains("Seq Scan on article").doesNotContain("comment");
    assertThat(conn.explain(QUERY.inOneStatement())).contains("on article", "on comment");
  }
}
