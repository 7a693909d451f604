package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.MemoTable.MEMO;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Query;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models in lists are those of any query: tracked, and without rows that are marked as deleted. */
class ListModelTest extends ListsFixture {
  @BeforeAll
  static void createTable(DBConnection owner) {
    owner.schema().create(MEMO);
  }

  @BeforeEach
  void insertMemos() {
    conn.exec(sql("TRUNCATE memo"));
    conn.insert(List.of(Memo.of(1, 1, "a"), Memo.of(2, 1, "b"), Memo.of(3, 2, "c")));
    Memo second = conn.get(MEMO, 2L).orElseThrow();
    conn.delete(second);
    executed.clear();
  }

  private List<String> texts(Query<Memo, ?> query) {
    return conn.exec(select(list(query)).from(ARTICLE).where(ARTICLE.id.eq(1L))).get(0).stream()
        .map(memo -> memo.text)
        .toList();
  }

  @Test
  void whatIsMarkedAsDeletedIsInNoList() {
    assertThat(texts(select(MEMO).where(MEMO.articleId.eq(ARTICLE.id)))).containsExactly("a");
    assertThat(sent().get(1))
        .endsWith(" WHERE 'memo'.'article_id' = ANY(?) AND NOT ('memo'.'deleted')");
    assertThat(texts(select(MEMO).where(MEMO.articleId.le(ARTICLE.id)))).containsExactly("a");
    assertThat(texts(select(MEMO).where(MEMO.articleId.eq(ARTICLE.id)).limit(5)))
        .containsExactly("a");
  }

  @Test
  void aChangedModelOfAListIsUpdated() {
    Memo memo =
        conn.exec(
                select(list(select(MEMO).where(MEMO.articleId.eq(ARTICLE.id))))
                    .from(ARTICLE)
                    .where(ARTICLE.id.eq(2L))
                    .one())
            .get(0);
    executed.clear();
    conn.update(memo);
    assertThat(executed).isEmpty();
    memo.text = "changed";
    conn.update(memo);
    assertThat(sent())
        .last()
        .isEqualTo("UPDATE 'memo' SET 'text' = ? WHERE 'id' = ? AND NOT ('memo'.'deleted')");
  }
}
