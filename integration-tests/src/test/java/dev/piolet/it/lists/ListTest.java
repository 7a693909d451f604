package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListTest extends ListsFixture {
  record Author(String name) {}

  record ArticleView(String title, Author author, List<Comment> comments, List<String> tags) {}

  private static final Select<Tuple2<Article, List<Comment>>> WITH_COMMENTS =
      select(
              ARTICLE,
              list(
                  select(COMMENT)
                      .where(COMMENT.articleId.eq(ARTICLE.id))
                      .orderBy(COMMENT.id.desc())))
          .orderBy(ARTICLE.id);

  private static final Select<ArticleView> VIEWS =
      select(
              row(
                  ArticleView::new,
                  ARTICLE.title,
                  row(Author::new, WRITER.name),
                  list(select(COMMENT).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id)),
                  list(
                      select(TAG.name)
                          .from(ARTICLE_TAG)
                          .join(TAG)
                          .on(TAG.id.eq(ARTICLE_TAG.tagId))
                          .where(ARTICLE_TAG.articleId.eq(ARTICLE.id))
                          .orderBy(TAG.name))))
          .from(ARTICLE)
          .join(WRITER)
          .on(WRITER.id.eq(ARTICLE.writerId))
          .orderBy(ARTICLE.id);

  @Test
  void aListHasTheRowsOfItsQueryInTheirOrder() {
    assertThat(read(WITH_COMMENTS))
        .containsExactly(
            new Tuple2<>(ONE, List.of(FOURTH, MUTE, FIRST)),
            new Tuple2<>(TWO, List.of(THIRD)),
            new Tuple2<>(ORPHAN, List.of()),
            new Tuple2<>(QUIET, List.of()));
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'id', 'article'.'writer_id', 'article'.'title' FROM 'article'"
                + " ORDER BY 'article'.'id'",
            "SELECT 'comment'.'id', 'comment'.'article_id', 'comment'.'writer_id',"
                + " 'comment'.'body' FROM 'comment' WHERE 'comment'.'article_id' = ANY(?)"
                + " ORDER BY 'comment'.'id' DESC");
    assertThat(binds(1)).isEqualTo(List.of(List.of(1L, 2L, 3L, 4L)));
  }

  @Test
  void listsStandBesideEachOtherAndAmongRows() {
    assertThat(conn.exec(VIEWS))
        .containsExactly(
            new ArticleView(
                "One", new Author("Ann"), List.of(FIRST, MUTE, FOURTH), List.of("java", "sql")),
            new ArticleView("Two", new Author("Bob"), List.of(THIRD), List.of("sql")),
            new ArticleView("Quiet", new Author("Ann"), List.of(), List.of()));
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'title', 'writer'.'name', 'article'.'id' FROM 'article'"
                + " JOIN 'writer' ON 'writer'.'id' = 'article'.'writer_id' ORDER BY 'article'.'id'",
            "SELECT 'comment'.'id', 'comment'.'article_id', 'comment'.'writer_id',"
                + " 'comment'.'body' FROM 'comment' WHERE 'comment'.'article_id' = ANY(?)"
                + " ORDER BY 'comment'.'id'",
            "SELECT 'tag'.'name', 'article_tag'.'article_id' FROM 'article_tag' JOIN 'tag' ON"
                + " 'tag'.'id' = 'article_tag'.'tag_id' WHERE 'article_tag'.'article_id' = ANY(?)"
                + " ORDER BY 'tag'.'name'");
  }

  @Test
  void renderingShowsTheFirstStatementAndNeedsNoConnection() {
    assertThat(VIEWS.sql()).startsWith("SELECT \"article\".\"title\", \"writer\".\"name\"");
    assertThat(VIEWS.hasCollections()).isTrue();
    assertThat(select(ARTICLE).hasCollections()).isFalse();
  }

  @Test
  void aListCannotBeChanged() {
    List<Comment> comments = read(WITH_COMMENTS).get(0).second();
    assertThatThrownBy(() -> comments.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    List<Comment> none = read(WITH_COMMENTS).get(2).second();
    assertThatThrownBy(() -> none.add(FIRST)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullsAreElements() {
    assertThat(
            read(select(
                        list(
                            select(COMMENT.body)
                                .where(COMMENT.articleId.eq(ARTICLE.id))
                                .orderBy(COMMENT.id)))
                    .from(ARTICLE)
                    .where(ARTICLE.id.eq(1L)))
                .get(0))
        .containsExactly("first", null, "fourth");
  }

  @Test
  void rowsWithTheSameKeyHaveListsOfTheirOwn() {
    List<Tuple2<Long, List<Article>>> rows =
        read(
            select(
                    COMMENT.id,
                    list(
                        select(ARTICLE)
                            .where(ARTICLE.writerId.eq(COMMENT.writerId))
                            .orderBy(ARTICLE.id)))
                .orderBy(COMMENT.id));
    assertThat(rows)
        .containsExactly(
            new Tuple2<>(1L, List.of(TWO)),
            new Tuple2<>(2L, List.of(ONE, QUIET)),
            new Tuple2<>(3L, List.of()),
            new Tuple2<>(4L, List.of(TWO)),
            new Tuple2<>(5L, List.of(TWO)));
    assertThat(rows.get(0).second()).isNotSameAs(rows.get(3).second());
    assertThat(binds(1)).isEqualTo(List.of(List.of(2L, 1L)));
  }

  @Test
  void oneAndOptionalRowHaveTheirLists() {
    assertThat(read(WITH_COMMENTS.where(ARTICLE.id.eq(2L)).one()))
        .isEqualTo(new Tuple2<>(TWO, List.of(THIRD)));
    assertThat(read(WITH_COMMENTS.where(ARTICLE.id.eq(2L)).optional()))
        .contains(new Tuple2<>(TWO, List.of(THIRD)));
    assertThat(read(WITH_COMMENTS.where(ARTICLE.id.eq(-1L)).optional())).isEmpty();
    assertThatThrownBy(() -> conn.exec(WITH_COMMENTS.one()))
        .isInstanceOf(dev.piolet.error.TooManyRowsException.class);
  }

  @Test
  void aPageHasItsLists() {
    var page = read(WITH_COMMENTS.page(1, 1));
    assertThat(page.rows()).containsExactly(new Tuple2<>(TWO, List.of(THIRD)));
    assertThat(page.total()).isEqualTo(4);
    assertThat(binds(1)).isEqualTo(List.of(List.of(2L)));
  }

  @Test
  void aListOfAMissingRowIsMissingToo() {
    record Named(String name, List<String> titles) {}
    assertThat(
            read(
                select(
                        ARTICLE.id,
                        row(
                                Named::new,
                                WRITER.name,
                                list(
                                    select(ARTICLE.as("other").title)
                                        .where(ARTICLE.as("other").writerId.eq(WRITER.id))
                                        .orderBy(ARTICLE.as("other").id)))
                            .optional())
                    .from(ARTICLE)
                    .leftJoin(WRITER)
                    .on(WRITER.id.eq(ARTICLE.writerId))
                    .where(ARTICLE.id.gt(1L))
                    .orderBy(ARTICLE.id)))
        .containsExactly(
            new Tuple2<>(2L, Optional.of(new Named("Bob", List.of("Two")))),
            new Tuple2<>(3L, Optional.empty()),
            new Tuple2<>(4L, Optional.of(new Named("Ann", List.of("One", "Quiet")))));
  }

  @Test
  void aListWithoutAKeyIsTheSameForAllRows() {
    assertThat(
            read(
                select(ARTICLE.id, list(select(TAG).orderBy(TAG.id)))
                    .where(ARTICLE.id.le(2L))
                    .orderBy(ARTICLE.id)))
        .containsExactly(
            new Tuple2<>(1L, List.of(JAVA, SQL)), new Tuple2<>(2L, List.of(JAVA, SQL)));
    assertThat(sent().get(1))
        .isEqualTo("SELECT 'tag'.'id', 'tag'.'name' FROM 'tag' ORDER BY 'tag'.'id'");
    assertThat(read(select(list(select(TAG.id).orderBy(TAG.id))))).containsExactly(List.of(1L, 2L));
  }

  @Test
  void aColumnOfATableThatIsNowhereIsAnError() {
    var query = select(ARTICLE.id, list(select(COMMENT).where(COMMENT.articleId.eq(WRITER.id))));
    assertThatThrownBy(query::sql)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The column \"writer\".\"id\" is used, but its table is in no FROM");
  }
}
