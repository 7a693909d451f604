package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static dev.piolet.sql.Functions.lower;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.rowNumber;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Query;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Functions;
import dev.piolet.sql.Window;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The ways in which the rows of a query are told apart. */
class ListKeyTest extends ListsFixture {
  private static final String PARENT = "unnest(?) WITH ORDINALITY AS 'parent'('key1', 'number')";

  /** What each article's list has, by its number. */
  private <T> Map<Long, List<T>> byArticle(Query<T, ?> query) {
    Map<Long, List<T>> lists = new TreeMap<>();
    executed.clear();
    for (Tuple2<Long, List<T>> row : read(select(ARTICLE.id, list(query)))) {
      lists.put(row.first(), row.second());
    }
    return lists;
  }

  @Test
  void anEqualityWithOtherConditionsIsAnArrayOfKeys() {
    assertThat(
            byArticle(
                select(COMMENT.id)
                    .where(
                        COMMENT.body.isNotNull(),
                        ARTICLE.id.eq(COMMENT.articleId),
                        COMMENT.id.lt(4L))))
        .isEqualTo(Map.of(1L, List.of(1L), 2L, List.of(3L), 3L, List.of(), 4L, List.of()));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'comment'.'id', 'comment'.'article_id' FROM 'comment' WHERE"
                + " 'comment'.'body' IS NOT NULL AND 'comment'.'article_id' = ANY(?)"
                + " AND 'comment'.'id' < ?");
  }

  @Test
  void aKeyOfNullHasNoRowsAndIsNotSent() {
    var query =
        select(ARTICLE.id, list(select(WRITER.name).where(WRITER.id.eq(ARTICLE.writerId))))
            .where(ARTICLE.writerId.isNull());
    assertThat(read(query)).containsExactly(new Tuple2<>(3L, List.of()));
    assertThat(executed).hasSize(1);
  }

  @Test
  void aConditionOfAnotherKindIsOfEachKey() {
    assertThat(
            byArticle(
                select(COMMENT.id)
                    .where(COMMENT.articleId.gt(ARTICLE.id).or(COMMENT.articleId.isNull()))
                    .orderBy(COMMENT.id.desc())))
        .isEqualTo(Map.of(1L, List.of(5L, 3L), 2L, List.of(5L), 3L, List.of(5L), 4L, List.of(5L)));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'comment'.'id', 'parent'.'number' FROM "
                + PARENT
                + " CROSS JOIN 'comment' WHERE 'comment'.'article_id' > 'parent'.'key1' OR"
                + " 'comment'.'article_id' IS NULL ORDER BY 'comment'.'id' DESC");
  }

  @Test
  void aKeyOfNullIsSentWhereAnythingMayComeOfIt() {
    assertThat(
            read(
                select(
                        COMMENT.id,
                        list(
                            select(ARTICLE.id)
                                .where(ARTICLE.writerId.isNotDistinctFrom(COMMENT.writerId))
                                .orderBy(ARTICLE.id)))
                    .orderBy(COMMENT.id)))
        .containsExactly(
            new Tuple2<>(1L, List.of(2L)),
            new Tuple2<>(2L, List.of(1L, 4L)),
            new Tuple2<>(3L, List.of(3L)),
            new Tuple2<>(4L, List.of(2L)),
            new Tuple2<>(5L, List.of(2L)));
  }

  @Test
  void aLimitIsOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.id)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.id.desc())
                    .limit(2)))
        .isEqualTo(Map.of(1L, List.of(4L, 2L), 2L, List.of(3L), 3L, List.of(), 4L, List.of()));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'rows'.'id', 'parent'.'number' FROM "
                + PARENT
                + " CROSS JOIN LATERAL (SELECT 'rows'.'id', row_number() OVER () FROM (SELECT"
                + " 'comment'.'id' FROM 'comment' WHERE 'comment'.'article_id' = 'parent'.'key1'"
                + " ORDER BY 'comment'.'id' DESC LIMIT ?) AS 'rows'('id')) AS"
                + " 'rows'('id', 'column2') ORDER BY 'parent'.'number', 'rows'.'column2'");
    assertThat(binds(1)).hasSize(2).last().isEqualTo(2L);
  }

  @Test
  void anOffsetIsOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.id)
                    .offset(1)))
        .isEqualTo(Map.of(1L, List.of(MUTE, FOURTH), 2L, List.of(), 3L, List.of(), 4L, List.of()));
  }

  @Test
  void groupsAndAggregatesAreThoseOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.writerId.nullable(), count())
                    .from(COMMENT)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .groupBy(COMMENT.writerId)
                    .orderBy(count().desc(), COMMENT.writerId)))
        .isEqualTo(
            Map.of(
                1L,
                List.of(new Tuple2<>(2L, 2L), new Tuple2<>(1L, 1L)),
                2L,
                List.of(new Tuple2<>(null, 1L)),
                3L,
                List.of(),
                4L,
                List.of()));
    assertThat(
            byArticle(
                select(count(), max(COMMENT.id))
                    .from(COMMENT)
                    .where(COMMENT.articleId.eq(ARTICLE.id))))
        .isEqualTo(
            Map.of(
                1L,
                List.of(new Tuple2<>(3L, 4L)),
                2L,
                List.of(new Tuple2<>(1L, 3L)),
                3L,
                List.of(new Tuple2<>(0L, null)),
                4L,
                List.of(new Tuple2<>(0L, null))));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'rows'.'column1', 'rows'.'column2', 'parent'.'number' FROM "
                + PARENT
                + " CROSS JOIN LATERAL (SELECT count(*), max('comment'.'id') FROM 'comment' WHERE"
                + " 'comment'.'article_id' = 'parent'.'key1') AS 'rows'('column1', 'column2')");
  }

  @Test
  void aWindowIsOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.id, rowNumber().over(Window.all().orderBy(COMMENT.id.desc())))
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.id)))
        .containsEntry(
            1L, List.of(new Tuple2<>(1L, 3L), new Tuple2<>(2L, 2L), new Tuple2<>(4L, 1L)))
        .containsEntry(2L, List.of(new Tuple2<>(3L, 1L)));
  }

  @Test
  void distinctRowsAreThoseOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.writerId)
                    .distinct()
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.writerId.desc())))
        .containsEntry(1L, List.of(2L, 1L));
  }

  @Test
  void setOperationsAreOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.writerId)
                    .where(COMMENT.articleId.eq(ARTICLE.id), COMMENT.writerId.isNotNull())
                    .union(select(WRITER.id).where(WRITER.id.eq(ARTICLE.writerId)))
                    .orderBy(COMMENT.writerId.desc())))
        .isEqualTo(Map.of(1L, List.of(2L, 1L), 2L, List.of(2L), 3L, List.of(), 4L, List.of(1L)));
  }

  @Test
  void expressionsOfTheRowAroundMayBeSelected() {
    assertThat(
            byArticle(
                select(COMMENT.id, ARTICLE.title)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.id)))
        .containsEntry(2L, List.of(new Tuple2<>(3L, "Two")));
    assertThat(
            byArticle(
                select(Functions.concat(ARTICLE.title, COMMENT.body))
                    .from(COMMENT)
                    .where(COMMENT.articleId.eq(ARTICLE.id))))
        .containsEntry(2L, List.of("Twothird"));
  }

  @Test
  void aConditionMayStandInAJoinOrASubquery() {
    assertThat(
            byArticle(
                select(WRITER.name)
                    .leftJoin(COMMENT)
                    .on(COMMENT.writerId.eq(WRITER.id), COMMENT.articleId.eq(ARTICLE.id))
                    .where(COMMENT.id.isNull())
                    .orderBy(WRITER.id)))
        .isEqualTo(
            Map.of(
                1L,
                List.of(),
                2L,
                List.of("Ann", "Bob"),
                3L,
                List.of("Ann", "Bob"),
                4L,
                List.of("Ann", "Bob")));
    assertThat(
            byArticle(
                select(WRITER.name)
                    .where(
                        WRITER.id.in(
                            select(COMMENT.writerId).where(COMMENT.articleId.eq(ARTICLE.id))))
                    .orderBy(WRITER.id)))
        .containsEntry(1L, List.of("Ann", "Bob"))
        .containsEntry(2L, List.of());
  }

  @Test
  void aFullJoinIsOfEachList() {
    assertThat(
            byArticle(
                select(WRITER.name.nullable(), COMMENT.id.nullable())
                    .from(WRITER)
                    .rightJoin(COMMENT)
                    .on(COMMENT.writerId.eq(WRITER.id), COMMENT.articleId.eq(ARTICLE.id))
                    .where(COMMENT.id.le(3L))
                    .orderBy(COMMENT.id)))
        .containsEntry(
            1L, List.of(new Tuple2<>("Bob", 1L), new Tuple2<>("Ann", 2L), new Tuple2<>(null, 3L)))
        .containsEntry(
            2L, List.of(new Tuple2<>(null, 1L), new Tuple2<>(null, 2L), new Tuple2<>(null, 3L)));
  }

  @Test
  void aDerivedTableOfAListMayUseTheRowAround() {
    var own = select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id)).as("own");
    assertThat(byArticle(select(own.get(COMMENT.id)).from(own).orderBy(own.get(COMMENT.id))))
        .containsEntry(1L, List.of(1L, 2L, 4L))
        .containsEntry(2L, List.of(3L));
  }

  @Test
  void aTableMayBeCalledParentOrRows() {
    CommentTable parent = COMMENT.as("parent");
    assertThat(
            byArticle(select(parent.id).where(parent.articleId.gt(ARTICLE.id)).orderBy(parent.id)))
        .containsEntry(1L, List.of(3L));
    assertThat(sent().get(1)).contains("AS 'parent2'('key1', 'number')");
    CommentTable rows = COMMENT.as("rows");
    assertThat(
            byArticle(
                select(rows.id).where(rows.articleId.eq(ARTICLE.id)).orderBy(rows.id).limit(1)))
        .containsEntry(1L, List.of(1L));
  }

  @Test
  void theFirstOfAKeyIsOfEachList() {
    assertThat(
            byArticle(
                select(COMMENT.id)
                    .distinctOn(COMMENT.writerId)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.writerId, COMMENT.id.desc())))
        .containsEntry(1L, List.of(2L, 4L));
  }

  @Test
  void aFunctionsValuesAreKeys() {
    var numbers = functionTable("n", generateSeries(1L, 3L)).withOrdinality();
    assertThat(
            read(
                select(
                        numbers.value(),
                        list(
                            select(COMMENT.id, numbers.ordinality())
                                .from(COMMENT)
                                .where(COMMENT.articleId.eq(numbers.value()))
                                .orderBy(COMMENT.id)))
                    .from(numbers)
                    .orderBy(numbers.value())))
        .containsExactly(
            new Tuple2<>(
                1L, List.of(new Tuple2<>(1L, 1L), new Tuple2<>(2L, 1L), new Tuple2<>(4L, 1L))),
            new Tuple2<>(2L, List.of(new Tuple2<>(3L, 2L))),
            new Tuple2<>(3L, List.of()));
  }

  /** What is certain to be of one row is as cheap as a column. */
  @Test
  void whatIsComputedOfARowIsSentWithTheKeys() {
    var bodies =
        select(COMMENT.id, coalesce(upper(COMMENT.body).concat("!"), "none"))
            .where(COMMENT.articleId.eq(ARTICLE.id))
            .orderBy(COMMENT.id.negate(), lower(COMMENT.body));
    assertThat(
            conn.exec(
                select(ARTICLE.id, list(bodies)).where(ARTICLE.id.le(2L)).orderBy(ARTICLE.id)))
        .containsExactly(
            new Tuple2<>(
                1L,
                List.of(
                    new Tuple2<>(4L, "FOURTH!"),
                    new Tuple2<>(2L, "none"),
                    new Tuple2<>(1L, "FIRST!"))),
            new Tuple2<>(2L, List.of(new Tuple2<>(3L, "THIRD!"))));
    assertThat(sent().get(1))
        .isEqualTo(
            "SELECT 'comment'.'id', coalesce(upper('comment'.'body') || ?, ?),"
                + " 'comment'.'article_id' FROM 'comment' WHERE 'comment'.'article_id' = ANY(?)"
                + " ORDER BY -'comment'.'id', lower('comment'.'body')");
  }

  @Test
  void aFunctionThatIsNotKnownIsOfEachList() {
    Expression<Long> unknown =
        Expressions.number(PgTypes.BIGINT, Expressions.call("max", COMMENT.id));
    Expression<String> hidden =
        Expressions.text(
            PgTypes.TEXT,
            Expressions.call("replace", value("a"), value("a"), unknown.castToText()));
    for (Expression<?> each : List.of(unknown, hidden, caseWhen(value(true), "x").otherwise("y"))) {
      executed.clear();
      var maximum = select(each).from(COMMENT).where(COMMENT.articleId.eq(ARTICLE.id));
      assertThat(conn.exec(select(list(maximum)).from(ARTICLE).where(ARTICLE.id.le(2L))))
          .hasSize(2);
      assertThat(sent().get(1)).contains("CROSS JOIN LATERAL");
    }
  }

  @Test
  void whatIsComputedOfTheRowAroundIsOfEachRow() {
    var sums =
        select(COMMENT.id.plus(ARTICLE.id))
            .from(COMMENT)
            .where(COMMENT.articleId.eq(ARTICLE.id))
            .orderBy(COMMENT.id.plus(ARTICLE.id));
    assertThat(read(select(ARTICLE.id, list(sums)).where(ARTICLE.id.le(2L)).orderBy(ARTICLE.id)))
        .containsExactly(new Tuple2<>(1L, List.of(2L, 3L, 5L)), new Tuple2<>(2L, List.of(5L)));
    assertThat(sent().get(1)).contains(" CROSS JOIN 'comment' WHERE");
  }
}
