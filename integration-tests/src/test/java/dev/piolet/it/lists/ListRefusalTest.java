package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
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

  private void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "list(...), set(...) and map(...) in rows are fetched by statements of their own, for"
                + " which forEach, copyOut, pipelines and plain SQL have no place: execute the"
                + " query by exec(...), page by page where it has very many rows");
    assertThat(executed).isEmpty();
    assertThat(conn.inTransaction()).isFalse();
  }

  @Test
  void streams() {
    assertRefused(() -> conn.forEach(QUERY, row -> {}));
    assertRefused(() -> conn.forEachWhile(QUERY, row -> true));
    assertRefused(() -> conn.copyOut(QUERY, row -> {}));
  }

  @Test
  void pipelines() {
    assertRefused(() -> conn.pipeline(select(ARTICLE), QUERY));
    assertRefused(() -> conn.pipeline(select(ARTICLE), QUERY.one()));
    assertRefused(() -> conn.pipeline(select(ARTICLE), QUERY.page(0, 3)));
  }

  @Test
  void plainSql() {
    assertRefused(() -> conn.exec(sql("SELECT id, 1 FROM article").into(QUERY.selection())));
  }

  @Test
  void setOperations() {
    assertThatThrownBy(() -> QUERY.union(QUERY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The rows of a set operation cannot have list(...), set(...) or map(...) in them:");
  }

  @Test
  void aPlanIsThatOfTheFirstStatement() {
    assertThat(conn.explain(QUERY)).contains("Seq Scan on article").doesNotContain("comment");
  }
}
