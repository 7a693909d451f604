package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.MemoTable.MEMO;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.map;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.PioletException;
import dev.piolet.query.Page;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.sql.Selectable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows whose lists are columns of the same statement. */
class ListInOneStatementTest extends ListsFixture {
  private static final Selectable<List<Comment>> COMMENTS =
      list(select(COMMENT).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id.desc()));

  private static final Select<Tuple2<String, List<Comment>>> QUERY =
      select(ARTICLE.title, COMMENTS).from(ARTICLE).orderBy(ARTICLE.id);

  private static final List<Tuple2<String, List<Comment>>> ANSWER =
      List.of(
          new Tuple2<>("One", List.of(FOURTH, MUTE, FIRST)),
          new Tuple2<>("Two", List.of(THIRD)),
          new Tuple2<>("Orphan", List.of()),
          new Tuple2<>("Quiet", List.of()));

  private static final String LIST =
      "(SELECT ARRAY[array_agg('list'.'column1')::text, array_agg('list'.'column2')::text,"
          + " array_agg('list'.'column3')::text, array_agg('list'.'column4')::text] FROM (SELECT"
          + " 'comment'.'id', 'comment'.'article_id', 'comment'.'writer_id', 'comment'.'body' FROM"
          + " 'comment' WHERE 'comment'.'article_id' = 'article'.'id' ORDER BY 'comment'.'id' DESC)"
          + " AS 'list'('column1', 'column2', 'column3', 'column4'))";

  @BeforeAll
  static void createTable(DBConnection owner) {
    owner.schema().create(MEMO);
  }

  @Test
  void aListIsAColumnOfArrays() {
    assertThat(QUERY.hasCollections()).isTrue();
    assertThat(QUERY.inOneStatement().hasCollections()).isFalse();
    assertThat(trips(() -> assertThat(conn.exec(QUERY.inOneStatement())).isEqualTo(ANSWER)))
        .isEqualTo(1);
    assertThat(sent())
        .containsExactly(
            "SELECT 'article'.'title', 'article'.'id', "
                + LIST
                + " FROM 'article' ORDER BY 'article'.'id'");
  }

  @Test
  void aStatementWithoutListsIsTheSame() {
    var plain = select(ARTICLE.id);
    assertThat(plain.inOneStatement()).isSameAs(plain);
    var one = QUERY.inOneStatement();
    assertThat(one.inOneStatement()).isSameAs(one);
  }

  @Test
  void rowsAreHandedOnOneByOne() {
    List<Tuple2<String, List<Comment>>> read = new ArrayList<>();
    assertThat(conn.forEach(QUERY, read::add)).isEqualTo(4);
    assertThat(read).isEqualTo(ANSWER);
    assertThat(executed).hasSize(1);
    read.clear();
    assertThat(
            conn.forEachWhile(
                QUERY,
                row -> {
                  read.add(row);
                  return read.size() < 2;
                }))
        .isEqualTo(2);
    assertThat(read).isEqualTo(ANSWER.subList(0, 2));
    read.clear();
    assertThat(conn.copyOut(QUERY, read::add)).isEqualTo(4);
    assertThat(read).isEqualTo(ANSWER);
    assertThat(sent()).last().asString().contains(LIST).startsWith("COPY (SELECT");
  }

  @Test
  void aPipelineIsOneRoundTrip() {
    var keyset = keyset(ARTICLE.id.asc());
    trips(
        () -> {
          var results =
              conn.pipeline(
                  QUERY,
                  QUERY.limit(1).one(),
                  QUERY.where(ARTICLE.id.eq(-1L)).optional(),
                  QUERY.page(1, 1));
          assertThat(results.first()).isEqualTo(ANSWER);
          assertThat(results.second()).isEqualTo(ANSWER.get(0));
          assertThat(results.third()).isEmpty();
          assertThat(results.fourth()).isEqualTo(new Page<>(List.of(ANSWER.get(1)), 4));
        });
    var pages = select(ARTICLE.title, COMMENTS).from(ARTICLE).seek(keyset, 2);
    assertThat(
            trips(
                () -> {
                  var results = conn.pipeline(pages, pages.after(2L), pages.last());
                  assertThat(results.first()).isEqualTo(ANSWER.subList(0, 2));
                  assertThat(results.second()).isEqualTo(ANSWER.subList(2, 4));
                  assertThat(results.third()).isEqualTo(ANSWER.subList(2, 4));
                }))
        .isEqualTo(1);
  }

  @Test
  void pagesAndSingleRowsTakeOneStatement() {
    assertThat(conn.exec(QUERY.page(0, 2).inOneStatement()))
        .isEqualTo(new Page<>(ANSWER.subList(0, 2), 4));
    assertThat(conn.exec(QUERY.page(7, 2).inOneStatement())).isEqualTo(new Page<>(List.of(), 4));
    executed.clear();
    assertThat(conn.exec(QUERY.where(ARTICLE.id.eq(2L)).one().inOneStatement()))
        .isEqualTo(ANSWER.get(1));
    assertThat(conn.exec(QUERY.where(ARTICLE.id.eq(2L)).inOneStatement().optional()))
        .contains(ANSWER.get(1));
    assertThat(executed).hasSize(2);
  }

  @Test
  void setsMapsAndWhatMayBeMissing() {
    var writer = select(COMMENT.id, WRITER.optional()).from(COMMENT).leftJoin(WRITER);
    var query =
        select(
                ARTICLE.id,
                set(select(COMMENT.writerId).where(COMMENT.articleId.eq(ARTICLE.id))),
                map(
                    writer
                        .on(WRITER.id.eq(COMMENT.writerId))
                        .where(COMMENT.articleId.eq(ARTICLE.id))
                        .orderBy(COMMENT.id)))
            .where(ARTICLE.id.between(1L, 3L))
            .orderBy(ARTICLE.id);
    assertThat(conn.exec(query.inOneStatement()))
        .containsExactly(
            new Tuple3<>(
                1L,
                Set.of(1L, 2L),
                Map.of(1L, Optional.of(BOB), 2L, Optional.of(ANN), 4L, Optional.of(BOB))),
            new Tuple3<>(2L, nullAlone(), Map.of(3L, Optional.empty())),
            new Tuple3<>(3L, Set.of(), Map.of()));
    var twice =
        select(ARTICLE.id, map(select(COMMENT.articleId, COMMENT.id).where(COMMENT.id.lt(4L))));
    assertThatThrownBy(() -> conn.exec(twice.inOneStatement()))
        .isInstanceOf(PioletException.class)
        .hasMessageStartingWith("Two rows of a map(...) have the same key");
  }

  private static Set<@Nullable Long> nullAlone() {
    Set<@Nullable Long> set = new java.util.HashSet<>();
    set.add(null);
    return set;
  }

  /** The row of the inner outer join is told by a column behind what is selected. */
  @Test
  void aRowOfNullsIsThereAndAMissingRowIsNot() {
    CommentTable other = COMMENT.as("other");
    var pairs =
        select(COMMENT.id, row(other))
            .from(COMMENT)
            .leftJoin(other)
            .on(other.id.eq(COMMENT.id.plus(1)), other.articleId.eq(COMMENT.articleId))
            .where(COMMENT.articleId.eq(ARTICLE.id))
            .orderBy(COMMENT.id);
    assertThat(
            conn.exec(
                select(ARTICLE.id, list(pairs)).where(ARTICLE.id.eq(1L)).inOneStatement().one()))
        .isEqualTo(
            new Tuple2<>(
                1L,
                List.of(
                    new Tuple2<>(1L, Optional.of(new Text(null))),
                    new Tuple2<>(2L, Optional.empty()),
                    new Tuple2<>(4L, Optional.empty()))));
  }

  record Text(@Nullable String body) {}

  private static Selectable<Optional<Text>> row(CommentTable table) {
    return dev.piolet.query.Sql.row(Text::new, table.body).optional();
  }

  @Test
  void groupsDistinctRowsAndLimitsKeepTheirMeaning() {
    var grouped =
        select(ARTICLE.id, count(COMMENT.id), list(select(REPLY.id).where(REPLY.id.eq(ARTICLE.id))))
            .from(ARTICLE)
            .leftJoin(COMMENT)
            .on(COMMENT.articleId.eq(ARTICLE.id))
            .groupBy(ARTICLE.id)
            .having(count(COMMENT.id).gt(0))
            .orderBy(ARTICLE.id);
    assertThat(read(grouped))
        .containsExactly(new Tuple3<>(1L, 3L, List.of(1L)), new Tuple3<>(2L, 1L, List.of(2L)));
    var distinct =
        select(
                COMMENT.articleId,
                list(select(ARTICLE.title).where(ARTICLE.id.eq(COMMENT.articleId))))
            .distinct()
            .orderBy(COMMENT.articleId.asc().nullsFirst());
    assertThat(read(distinct))
        .containsExactly(
            new Tuple2<>(null, List.of()),
            new Tuple2<>(1L, List.of("One")),
            new Tuple2<>(2L, List.of("Two")));
  }

  @Test
  void aCompositeKeyTiesAList() {
    ArticleTagTable other = ARTICLE_TAG.as("other");
    assertThat(
            read(
                select(
                        ARTICLE_TAG.articleId,
                        list(
                            select(other)
                                .where(
                                    other.articleId.eq(ARTICLE_TAG.articleId),
                                    other.tagId.eq(ARTICLE_TAG.tagId))))
                    .orderBy(ARTICLE_TAG.articleId, ARTICLE_TAG.tagId)))
        .containsExactly(
            new Tuple2<>(1L, List.of(new ArticleTag(1, 1))),
            new Tuple2<>(1L, List.of(new ArticleTag(1, 2))),
            new Tuple2<>(2L, List.of(new ArticleTag(2, 2))));
  }

  @Test
  void aDerivedTableHandsItsListsOnBesideTheTableOfTheirKeys() {
    var articles = QUERY.as("articles");
    var query =
        select(ARTICLE.id, articles)
            .from(ARTICLE)
            .join(articles)
            .on(articles.get(ARTICLE.title).eq("One"))
            .orderBy(ARTICLE.id);
    assertThat(read(query))
        .extracting(Tuple2::second)
        .containsExactly(ANSWER.get(0), ANSWER.get(0), ANSWER.get(0), ANSWER.get(0));
    assertThat(query.inOneStatement().sql())
        .contains("WHERE \"comment\".\"article_id\" = \"articles\".\"id\" ORDER BY");
    var outer = select(articles).from(articles).as("outer");
    assertThat(read(select(outer).from(outer))).containsExactlyInAnyOrderElementsOf(ANSWER);
  }

  @Test
  void namesMayHaveQuotesAndValuesAnything() {
    WriterTable odd = WRITER.as("li\"st, ü");
    var names = list(select(odd.name).where(odd.id.le(WRITER.id)).orderBy(odd.id));
    String value = "it's \"NULL\", {a\\b}\n\t ü\uD83D\uDE00";
    conn.insert(List.of(new Writer(3, value), new Writer(4, "NULL"), new Writer(5, "")));
    try {
      assertThat(
              read(select(list(select(WRITER.name, names).from(WRITER).where(WRITER.id.eq(5L))))))
          .containsExactly(List.of(new Tuple2<>("", List.of("Ann", "Bob", value, "NULL", ""))));
    } finally {
      assertThat(conn.exec(deleteFrom(WRITER).where(WRITER.id.gt(2L)))).isEqualTo(3);
    }
  }

  @Test
  void modelsOfListsAreTracked() {
    conn.exec(sql("TRUNCATE memo"));
    conn.insert(List.of(Memo.of(1, 1, "a")));
    var query = select(list(select(MEMO).where(MEMO.articleId.eq(ARTICLE.id)))).from(ARTICLE);
    Memo memo = conn.exec(query.where(ARTICLE.id.eq(1L)).inOneStatement().one()).get(0);
    executed.clear();
    conn.update(memo);
    assertThat(executed).isEmpty();
    memo.text = "changed";
    conn.update(memo);
    assertThat(executed).hasSize(1);
  }

  @Test
  void tenThousandRowsGoThroughForEach() {
    var number = functionTable("n", generateSeries(1, 10_000));
    var half = functionTable("h", generateSeries(1, 2));
    var query =
        select(
                number.value(),
                list(select(half.value()).from(half).where(half.value().le(number.value()))))
            .from(number)
            .orderBy(number.value());
    List<Integer> sizes = new ArrayList<>();
    assertThat(conn.forEach(query, row -> sizes.add(row.second().size()))).isEqualTo(10_000);
    assertThat(sizes.subList(0, 3)).containsExactly(1, 2, 2);
    assertThat(sizes).hasSize(10_000).doesNotContain(0);
  }
}
