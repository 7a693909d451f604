package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.map;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.PioletException;
import dev.piolet.query.Tuple2;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetAndMapTest extends ListsFixture {
  @Test
  void aSetHasEqualRowsOnceInTheirOrder() {
    List<Tuple2<Long, Set<Long>>> rows =
        read(
            select(
                    ARTICLE.id,
                    set(
                        select(COMMENT.writerId)
                            .where(COMMENT.articleId.eq(ARTICLE.id))
                            .orderBy(COMMENT.id)))
                .where(ARTICLE.id.le(3L))
                .orderBy(ARTICLE.id));
    assertThat(rows.get(0).second()).containsExactly(2L, 1L);
    assertThat(rows.get(1).second()).hasSize(1).containsOnlyNulls();
    assertThat(rows.get(2).second()).isEmpty();
    assertThatThrownBy(() -> rows.get(0).second().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aMapHasAnEntryForEachRowInTheirOrder() {
    List<Tuple2<Long, Map<Long, Comment>>> rows =
        read(
            select(
                    ARTICLE.id,
                    map(
                        select(COMMENT.id, COMMENT)
                            .where(COMMENT.articleId.eq(ARTICLE.id))
                            .orderBy(COMMENT.id.desc())))
                .where(ARTICLE.id.le(3L))
                .orderBy(ARTICLE.id));
    assertThat(rows.get(0).second())
        .containsExactly(Map.entry(4L, FOURTH), Map.entry(2L, MUTE), Map.entry(1L, FIRST));
    assertThat(rows.get(2).second()).isEmpty();
    assertThatThrownBy(() -> rows.get(0).second().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theValuesOfAMapMayBeLists() {
    assertThat(
            read(
                select(
                        map(
                            select(
                                    COMMENT.body,
                                    list(
                                        select(REPLY.body)
                                            .where(REPLY.commentId.eq(COMMENT.id))
                                            .orderBy(REPLY.id)))
                                .where(COMMENT.articleId.eq(ARTICLE.id))
                                .orderBy(COMMENT.id)))
                    .from(ARTICLE)
                    .where(ARTICLE.id.eq(2L))
                    .one()))
        .isEqualTo(Map.of("third", List.of("maybe")));
  }

  @Test
  void aKeyOfNullIsAKey() {
    Map<String, Long> ids =
        read(
            select(map(select(COMMENT.body, COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id))))
                .from(ARTICLE)
                .where(ARTICLE.id.eq(1L))
                .one());
    assertThat(ids).hasSize(3).containsEntry(null, 2L).containsEntry("first", 1L);
  }

  @Test
  void aKeyThatIsThereTwiceIsAnError() {
    var query =
        select(
            ARTICLE.id,
            map(select(COMMENT.writerId, COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id))));
    assertThatThrownBy(() -> conn.exec(query))
        .isInstanceOf(PioletException.class)
        .hasMessage(
            "Two rows of a map(...) have the same key: \"comment\".\"writer_id\". Select a key that"
                + " differs in each row, or list(...) of the same query");
    assertThat(conn.inTransaction()).isFalse();
  }
}
