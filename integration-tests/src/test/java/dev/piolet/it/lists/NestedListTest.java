package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.PartTable.PART;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple4;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestedListTest extends ListsFixture {
  record CommentView(long id, List<Reply> replies) {}

  record ArticleView(String title, List<CommentView> comments, List<Tag> tags, List<String> by) {}

  record WriterView(String name, List<ArticleView> articles) {}

  record Node(String name, List<Node> parts) {}

  /** Three levels below the first; three lists beside each other in the second. */
  private static final Select<WriterView> WRITERS =
      select(
              row(
                  WriterView::new,
                  WRITER.name,
                  list(
                      select(
                              row(
                                  ArticleView::new,
                                  ARTICLE.title,
                                  list(
                                      select(
                                              row(
                                                  CommentView::new,
                                                  COMMENT.id,
                                                  list(
                                                      select(REPLY)
                                                          .where(REPLY.commentId.eq(COMMENT.id))
                                                          .orderBy(REPLY.id))))
                                          .where(COMMENT.articleId.eq(ARTICLE.id))
                                          .orderBy(COMMENT.id)),
                                  list(
                                      select(TAG)
                                          .join(ARTICLE_TAG)
                                          .on(ARTICLE_TAG.tagId.eq(TAG.id))
                                          .where(ARTICLE_TAG.articleId.eq(ARTICLE.id))
                                          .orderBy(TAG.id)),
                                  list(
                                      select(WRITER.as("by").name)
                                          .where(WRITER.as("by").id.eq(ARTICLE.writerId)))))
                          .where(ARTICLE.writerId.eq(WRITER.id))
                          .orderBy(ARTICLE.id))))
          .from(WRITER)
          .orderBy(WRITER.id);

  private static final List<WriterView> ALL =
      List.of(
          new WriterView(
              "Ann",
              List.of(
                  new ArticleView(
                      "One",
                      List.of(
                          new CommentView(1, List.of(YES, NO)),
                          new CommentView(2, List.of()),
                          new CommentView(4, List.of())),
                      List.of(JAVA, SQL),
                      List.of("Ann")),
                  new ArticleView("Quiet", List.of(), List.of(), List.of("Ann")))),
          new WriterView(
              "Bob",
              List.of(
                  new ArticleView(
                      "Two",
                      List.of(new CommentView(3, List.of(MAYBE))),
                      List.of(SQL),
                      List.of("Bob")))));

  @Test
  void aLevelIsARoundTripWhateverIsBesideEachOtherInIt() {
    assertThat(read(WRITERS)).isEqualTo(ALL);
    assertThat(trips(() -> assertThat(conn.exec(WRITERS)).isEqualTo(ALL))).isEqualTo(4);
    assertThat(executed).hasSize(12);
    assertThat(executed.subList(6, 12))
        .extracting(each -> each.statement().place())
        .containsExactly(1, 0, 0, 1, 2, 0);
  }

  @Test
  void theSameHoldsWhenTheServerHasPreparedTheStatements() {
    for (int i = 0; i < 12; i++) {
      assertThat(trips(() -> assertThat(conn.exec(WRITERS)).isEqualTo(ALL))).isEqualTo(4);
    }
  }

  @Test
  void anInnerListMayReachOverTheLevelBetween() {
    Select<Tuple2<Long, List<Tuple2<Long, List<Long>>>>> query =
        select(
                ARTICLE.id,
                list(
                    select(
                            COMMENT.id,
                            list(
                                select(WRITER.id)
                                    .where(
                                        WRITER.id.eq(ARTICLE.writerId),
                                        WRITER.id.ne(COMMENT.writerId))))
                        .where(COMMENT.articleId.eq(ARTICLE.id))
                        .orderBy(COMMENT.id)))
            .orderBy(ARTICLE.id);
    assertThat(read(query))
        .containsExactly(
            new Tuple2<>(
                1L,
                List.of(
                    new Tuple2<>(1L, List.of(1L)),
                    new Tuple2<>(2L, List.of()),
                    new Tuple2<>(4L, List.of(1L)))),
            new Tuple2<>(2L, List.of(new Tuple2<>(3L, List.of()))),
            new Tuple2<>(3L, List.of()),
            new Tuple2<>(4L, List.of()));
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'id', 'article'.'writer_id' FROM 'article' ORDER BY 'article'.'id'",
            "SELECT 'comment'.'id', 'parent'.'key1', 'comment'.'writer_id', 'parent'.'number'"
                + " FROM unnest(?, ?) WITH ORDINALITY AS 'parent'('key1', 'key2', 'number')"
                + " CROSS JOIN 'comment' WHERE 'comment'.'article_id' = 'parent'.'key2'"
                + " ORDER BY 'comment'.'id'",
            "SELECT 'writer'.'id', 'parent'.'number'"
                + " FROM unnest(?, ?) WITH ORDINALITY AS 'parent'('key1', 'key2', 'number')"
                + " CROSS JOIN 'writer' WHERE 'writer'.'id' = 'parent'.'key1'"
                + " AND 'writer'.'id' <> 'parent'.'key2'");
  }

  @Test
  void aTreeIsReadToADepth() {
    conn.exec(dev.piolet.query.Sql.deleteFrom(PART).all());
    conn.insert(
        List.of(
            new Part(1, null, "car"),
            new Part(2, 1L, "engine"),
            new Part(3, 1L, "wheel"),
            new Part(4, 2L, "piston"),
            new Part(5, 4L, "ring")));
    PartTable child = PART.as("child");
    PartTable grandchild = PART.as("grandchild");
    var query =
        select(
                row(
                    Node::new,
                    PART.name,
                    list(
                        select(
                                row(
                                    Node::new,
                                    child.name,
                                    list(
                                        select(
                                                row(
                                                    name -> new Node(name, List.of()),
                                                    grandchild.name))
                                            .where(grandchild.parentId.eq(child.id))
                                            .orderBy(grandchild.id))))
                            .where(child.parentId.eq(PART.id))
                            .orderBy(child.id))))
            .from(PART)
            .where(PART.parentId.isNull());
    assertThat(read(query))
        .containsExactly(
            new Node(
                "car",
                List.of(
                    new Node("engine", List.of(new Node("piston", List.of()))),
                    new Node("wheel", List.of()))));
  }

  @Test
  void theRowsOfADerivedTableMayHaveLists() {
    var articles =
        select(
                row(
                    Tuple2::new,
                    ARTICLE.title,
                    list(
                        select(COMMENT.id)
                            .where(COMMENT.articleId.eq(ARTICLE.id))
                            .orderBy(COMMENT.id))))
            .from(ARTICLE)
            .as("articles");
    assertThat(read(select(articles).orderBy(articles.get(ARTICLE.title))))
        .containsExactly(
            new Tuple2<>("One", List.of(1L, 2L, 4L)),
            new Tuple2<>("Orphan", List.of()),
            new Tuple2<>("Quiet", List.of()),
            new Tuple2<>("Two", List.of(3L)));
  }

  @Test
  void aListMayBeTiedToADerivedTable() {
    var latest = select(ARTICLE.id).where(ARTICLE.id.le(2L)).as("latest");
    assertThat(
            read(
                select(
                        latest.get(ARTICLE.id),
                        list(
                            select(COMMENT.id)
                                .where(COMMENT.articleId.eq(latest.get(ARTICLE.id)))
                                .orderBy(COMMENT.id)))
                    .from(latest)
                    .orderBy(latest.get(ARTICLE.id))))
        .containsExactly(new Tuple2<>(1L, List.of(1L, 2L, 4L)), new Tuple2<>(2L, List.of(3L)));
  }

  @Test
  void fourListsOfOneRow() {
    var ids = list(select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id));
    assertThat(read(select(ids, ids, ids, ids).from(ARTICLE).where(ARTICLE.id.eq(2L))))
        .containsExactly(new Tuple4<>(List.of(3L), List.of(3L), List.of(3L), List.of(3L)));
    assertThat(sent().get(0))
        .isEqualTo("SELECT 'article'.'id' FROM 'article' WHERE 'article'.'id' = ?");
  }
}
