package dev.piolet.query;

import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.notExists;
import static dev.piolet.query.Sql.number;
import static dev.piolet.query.Sql.rowValue;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.MembershipTable.MEMBERSHIP;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Conditions.absent;
import static dev.piolet.sql.Conditions.allOf;
import static dev.piolet.sql.Conditions.anyOf;
import static dev.piolet.sql.Conditions.when;
import static dev.piolet.sql.Conditions.whenNotNull;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.rowNumber;
import static dev.piolet.sql.Functions.stringAgg;
import static dev.piolet.sql.Functions.typedValue;
import static dev.piolet.sql.Grouping.cube;
import static dev.piolet.sql.Grouping.grouping;
import static dev.piolet.sql.Grouping.groupingSets;
import static dev.piolet.sql.Grouping.rollup;
import static dev.piolet.sql.Grouping.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.Mood;
import dev.piolet.sample.UserTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Window;
import dev.piolet.sql.Window.Bound;
import dev.piolet.type.PgTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and bound values of what queries are made of beside the plain clauses. */
class QueryClausesTest {
  private static final UserTable BOSS = USER.as("boss");
  private static final String ID = "SELECT 'user'.'id' FROM 'user'";
  private static final NumberExpression<Integer> DECADE = USER.age.dividedBy(10);

  @ParameterizedTest
  @MethodSource({"groups", "windows", "locks", "combined", "tables", "common", "inside", "dynamic"})
  void isWrittenAs(Statement<?> statement, String sql, List<?> binds) {
    assertThat(statement.sql()).isEqualTo(sql);
    assertThat(statement.binds()).isEqualTo(binds);
    assertThat(statement).hasToString(sql);
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments query(Statement<?> statement, String sql, Object... binds) {
    return arguments(statement, sql.replace('\'', '"'), List.of(binds));
  }

  static Stream<Arguments> groups() {
    return Stream.of(
        query(
            select(USER.id).distinctOn(USER.name, USER.age).orderBy(USER.name, USER.age),
            "SELECT DISTINCT ON ('user'.'name', 'user'.'age') 'user'.'id' FROM 'user'"
                + " ORDER BY 'user'.'name', 'user'.'age'"),
        query(
            select(USER.id, DECADE).distinctOn(DECADE).orderBy(DECADE.desc()),
            "SELECT DISTINCT ON (2) 'user'.'id', 'user'.'age' / ? FROM 'user' ORDER BY 2 DESC",
            10),
        query(
            select(count()).from(USER).groupBy(rollup(USER.age, USER.name)),
            "SELECT count(*) FROM 'user' GROUP BY ROLLUP ('user'.'age', 'user'.'name')"),
        query(
            select(DECADE, count()).groupBy(USER.name, cube(DECADE, USER.active)),
            "SELECT 'user'.'age' / ?, count(*) FROM 'user'"
                + " GROUP BY 'user'.'name', CUBE (1, 'user'.'active')",
            10),
        query(
            select(grouping(USER.age, USER.name), count())
                .groupBy(groupingSets(set(USER.age, USER.name), set(USER.age), set())),
            "SELECT GROUPING('user'.'age', 'user'.'name'), count(*) FROM 'user' GROUP BY"
                + " GROUPING SETS (('user'.'age', 'user'.'name'), ('user'.'age'), ())"),
        query(
            select(USER.id).orderBy(USER.age).fetchWithTies(3),
            ID + " ORDER BY 'user'.'age' FETCH FIRST (?) ROWS WITH TIES",
            3L));
  }

  static Stream<Arguments> windows() {
    Window byDecade = Window.ordered(DECADE.desc());
    Window named = Window.partitionBy(USER.name).orderBy(USER.age).named("n");
    return Stream.of(
        query(
            select(DECADE, rowNumber().over(byDecade)).orderBy(rowNumber().over(byDecade).asc()),
            "SELECT 'user'.'age' / ?, row_number() OVER (ORDER BY 'user'.'age' / ? DESC)"
                + " FROM 'user' ORDER BY 2 ASC",
            10,
            10),
        query(
            select(DECADE, stringAgg(USER.name, ",").orderBy(DECADE.asc())).groupBy(DECADE),
            "SELECT 'user'.'age' / ?, string_agg('user'.'name', ? ORDER BY 'user'.'age' / ? ASC)"
                + " FROM 'user' GROUP BY 1",
            10,
            ",",
            10),
        query(
            select(USER.id, count().over(named)).window(named),
            "SELECT 'user'.'id', count(*) OVER 'n' FROM 'user'"
                + " WINDOW 'n' AS (PARTITION BY 'user'.'name' ORDER BY 'user'.'age')"),
        query(
            select(
                count()
                    .filter(USER.active)
                    .over(
                        Window.ordered(USER.age)
                            .rows(Bound.preceding(1), Bound.last())
                            .excludeTies())),
            "SELECT count(*) FILTER (WHERE 'user'.'active') OVER (ORDER BY 'user'.'age'"
                + " ROWS BETWEEN ? PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE TIES) FROM 'user'",
            1L));
  }

  static Stream<Arguments> locks() {
    return Stream.of(
        query(select(USER.id).lock(Lock.forNoKeyUpdate()), ID + " FOR NO KEY UPDATE"),
        query(select(USER.id).lock(Lock.forShare().nowait()), ID + " FOR SHARE NOWAIT"),
        query(
            select(USER.id).crossJoin(BOSS).lock(Lock.forKeyShare().of(BOSS).skipLocked()),
            ID + " CROSS JOIN 'user' AS 'boss' FOR KEY SHARE OF 'boss' SKIP LOCKED"));
  }

  static Stream<Arguments> combined() {
    Select<Long> ids = select(USER.id);
    Select<Long> limited = ids.orderBy(USER.id).limit(1);
    String one = "(" + ID + " ORDER BY 'user'.'id' LIMIT ?)";
    return Stream.of(
        query(ids.union(ids).unionAll(ids), "(" + ID + " UNION " + ID + ") UNION ALL " + ID),
        query(ids.union(ids).union(ids), ID + " UNION " + ID + " UNION " + ID),
        query(ids.except(ids.exceptAll(ids)), ID + " EXCEPT (" + ID + " EXCEPT ALL " + ID + ")"),
        query(limited.intersect(limited), one + " INTERSECT " + one, 1L, 1L),
        query(
            ids.intersectAll(ids).orderBy(USER.id.desc()).limit(2).offset(3),
            ID + " INTERSECT ALL " + ID + " ORDER BY 1 DESC LIMIT ? OFFSET ?",
            2L,
            3L));
  }

  static Stream<Arguments> tables() {
    var ages = select(USER.name, max(USER.age)).groupBy(USER.name).as("ages");
    var titles = select(ARTICLE.title).where(ARTICLE.userId.eq(USER.id)).as("titles").lateral();
    var numbers = functionTable("n", generateSeries(1, 3)).withOrdinality();
    var times =
        functionTable("t", generateSeries(Instant.EPOCH, Instant.EPOCH, Duration.ofHours(36)));
    var rows = values("v", rowValue(USER.id, USER.mood), List.of());
    return Stream.of(
        query(
            select(USER.id, ages.get(max(USER.age)))
                .join(ages)
                .on(ages.get(USER.name).eq(USER.name)),
            "SELECT 'user'.'id', 'ages'.'column2' FROM 'user' JOIN (SELECT 'user'.'name',"
                + " max('user'.'age') FROM 'user' GROUP BY 'user'.'name')"
                + " AS 'ages'('name', 'column2') ON 'ages'.'name' = 'user'.'name'"),
        query(
            select(USER.id, titles).crossJoin(titles),
            "SELECT 'user'.'id', 'titles'.'title' FROM 'user' CROSS JOIN LATERAL (SELECT"
                + " 'article'.'title' FROM 'blog'.'article' WHERE 'article'.'user_id' ="
                + " 'user'.'id') AS 'titles'('title')"),
        query(
            select(USER.name).join(MEMBERSHIP).using(MEMBERSHIP.userId, MEMBERSHIP.team),
            "SELECT 'user'.'name' FROM 'user' JOIN 'membership' USING ('user_id', 'team')"),
        query(
            select(numbers, numbers.ordinality()),
            "SELECT 'n'.'value', 'n'.'ordinality' FROM"
                + " generate_series(?, ?) WITH ORDINALITY AS 'n'('value', 'ordinality')",
            1,
            3),
        query(
            select(times),
            "SELECT 't'.'value' FROM generate_series(?, ?, CAST(? AS interval)) AS 't'('value')",
            Instant.EPOCH,
            Instant.EPOCH,
            "PT36H"),
        query(
            select(rows).where(rows.get(USER.id).gt(1L)),
            "SELECT 'v'.'id', 'v'.'mood' FROM unnest(?, ?::'mood'[]) AS 'v'('id', 'mood')"
                + " WHERE 'v'.'id' > ?",
            List.of(),
            List.of(),
            1L));
  }

  static Stream<Arguments> common() {
    NumberExpression<Integer> one = value(1);
    CommonTable<Integer> counted =
        commonTable("n", select(one))
            .unionAll(n -> select(n.get(one).plus(1)).where(n.get(one).lt(9)));
    var active = commonTable("active", select(USER.id, USER.name).where(USER.active));
    var other = active.as("other");
    var gone = commonTable("gone", deleteFrom(USER).where(USER.active).returning(USER.id));
    String recursive =
        "WITH RECURSIVE 'n'('column1') AS (SELECT ?::integer UNION ALL SELECT 'n'.'column1' + ? FROM 'n'"
            + " WHERE 'n'.'column1' < ?)";
    return Stream.of(
        query(
            select(active.get(USER.name), other.get(USER.name))
                .with(active.notMaterialized())
                .join(other)
                .on(other.get(USER.id).gt(active.get(USER.id))),
            "WITH 'active'('id', 'name') AS NOT MATERIALIZED (SELECT 'user'.'id', 'user'.'name'"
                + " FROM 'user' WHERE 'user'.'active') SELECT 'active'.'name', 'other'.'name' FROM"
                + " 'active' JOIN 'active' AS 'other' ON 'other'.'id' > 'active'.'id'"),
        query(select(counted).with(counted), recursive + " SELECT 'n'.'column1' FROM 'n'", 1, 1, 9),
        query(
            select(counted)
                .with(counted.searchBreadthFirst("sorted", one).cycle("closed", "way", one)),
            recursive
                + " SEARCH BREADTH FIRST BY 'column1' SET 'sorted'"
                + " CYCLE 'column1' SET 'closed' USING 'way' SELECT 'n'.'column1' FROM 'n'",
            1,
            1,
            9),
        query(
            select(count()).from(gone).with(gone),
            "WITH 'gone'('id') AS (DELETE FROM 'user' WHERE 'user'.'active' RETURNING"
                + " 'user'.'id') SELECT count(*) FROM 'gone'"));
  }

  static Stream<Arguments> inside() {
    var articles = select(ARTICLE.id).where(ARTICLE.userId.eq(USER.id));
    String nested =
        "(SELECT 'article'.'id' FROM 'blog'.'article' WHERE 'article'.'user_id' = 'user'.'id')";
    var pair = rowValue(USER.age, USER.name);
    return Stream.of(
        query(
            select(USER.id).where(exists(articles).or(notExists(articles))),
            ID + " WHERE EXISTS " + nested + " OR NOT (EXISTS " + nested + ")"),
        query(
            select(number(articles), USER.id).orderBy(number(articles)),
            "SELECT " + nested + ", 'user'.'id' FROM 'user' ORDER BY " + nested),
        query(
            select(USER.id).where(pair.lt(new Tuple2<>(3, "x"))).where(pair.eq(pair)),
            ID
                + " WHERE ('user'.'age', 'user'.'name') < (?, ?)"
                + " AND ('user'.'age', 'user'.'name') = ('user'.'age', 'user'.'name')",
            3,
            "x"),
        query(
            select(USER.id).where(pair.in(List.of(new Tuple2<>(3, "x"), new Tuple2<>(4, "y")))),
            ID + " WHERE ('user'.'age', 'user'.'name') IN (SELECT * FROM unnest(?, ?))",
            List.of(3, 4),
            List.of("x", "y")));
  }

  static Stream<Arguments> dynamic() {
    return Stream.of(
        query(select(USER.id).where(allOf()).having(anyOf()), ID + " HAVING FALSE"),
        query(
            select(USER.id).where(absent().and(USER.active).or(absent()).and(absent())),
            ID + " WHERE 'user'.'active'"),
        query(
            select(USER.id)
                .where(
                    allOf(
                        whenNotNull("x", USER.name::eq),
                        whenNotNull((Integer) null, USER.age::eq),
                        anyOf(
                            when(false, () -> USER.active),
                            when(true, () -> USER.active),
                            USER.age.lt(3)))),
            ID + " WHERE 'user'.'name' = ? AND ('user'.'active' OR 'user'.'age' < ?)",
            "x",
            3),
        query(
            select(count().filter(absent())).from(USER).crossJoin(BOSS),
            "SELECT count(*) FROM 'user' CROSS JOIN 'user' AS 'boss'"),
        query(select(USER.id).join(BOSS).on(absent()), ID + " JOIN 'user' AS 'boss' ON TRUE"));
  }

  @Test
  void writesThePlaceWherePagesBeginAsSimplyAsItCan() {
    String where = " WHERE ";
    assertThat(seek(keyset(USER.id.desc()), 5L))
        .isEqualTo("'user'.'id' < ? ORDER BY 'user'.'id' DESC");
    assertThat(seek(keyset(USER.name.asc(), USER.id.asc()), new Tuple2<>("x", 5L)))
        .startsWith("('user'.'name', 'user'.'id') > (?, ?) ORDER");
    assertThat(seek(keyset(USER.name.desc(), USER.id.asc()), new Tuple2<>("x", 5L)))
        .startsWith(
            "'user'.'name' <= ? AND ('user'.'name' < ? OR ('user'.'name' = ? AND 'user'.'id' > ?))"
                + " ORDER BY 'user'.'name' DESC, 'user'.'id' ASC");
    var byAge = keyset(USER.age.asc(), USER.id.asc());
    assertThat(seek(byAge, new Tuple2<>(3, 5L)))
        .startsWith(
            "'user'.'age' > ? OR 'user'.'age' IS NULL"
                + " OR ('user'.'age' = ? AND 'user'.'id' > ?) ORDER");
    assertThat(seek(byAge, new Tuple2<>(null, 5L)))
        .startsWith("'user'.'age' IS NULL AND 'user'.'id' > ? ORDER");
    assertThat(seek(keyset(USER.age.asc()), null)).startsWith("FALSE ORDER");
    assertThat(select(USER.id).seek(byAge, 2).before(new Tuple2<>(3, 5L)).sql().replace('"', '\''))
        .isEqualTo(
            ID
                + where
                + "'user'.'age' < ? OR ('user'.'age' = ? AND 'user'.'id' < ?)"
                + " ORDER BY 'user'.'age' DESC, 'user'.'id' DESC LIMIT ?");
    assertThat(select(USER.id).seek(byAge, 2).last())
        .hasToString(
            (ID + " ORDER BY 'user'.'age' DESC, 'user'.'id' DESC LIMIT ?").replace('\'', '"'));
  }

  private static <K> String seek(Keyset<K> keyset, K place) {
    String sql = select(USER.id).seek(keyset, 2).after(place).sql().replace('"', '\'');
    return sql.substring((ID + " WHERE ").length(), sql.length() - " LIMIT ?".length());
  }

  @Test
  void choosesSortKeysByName() {
    SortKeys keys = new SortKeys(Map.of("name", USER.name, "old", USER.age.desc()));
    assertThat(select(USER.id).orderBy(keys.named("old", "name")).sql())
        .endsWith(" ORDER BY \"user\".\"age\" DESC, \"user\".\"name\"");
    assertThat(select(USER.id).orderBy(keys.named(List.of())).sql()).endsWith(" FROM \"user\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keys.named("1; DROP"))
        .withMessage("There is no sort key \"1; DROP\"; there are [name, old]");
  }

  @Test
  void takesAnAbsentConditionForNone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).set(USER.age, 1).where(absent()).sql())
        .withMessageContaining("has no where(...)");
    assertThatIllegalStateException().isThrownBy(() -> deleteFrom(USER).where(allOf()).sql());
  }

  @Test
  void showsValuesToPeople() {
    var select =
        select(USER.id)
            .where(USER.name.eq("O'Hara?").and(USER.age.in(1, 2)).and(USER.active.eq(true)))
            .limit(3);
    assertThat(select.describe())
        .isEqualTo(
            "SELECT \"user\".\"id\" FROM \"user\" WHERE \"user\".\"name\" = 'O''Hara?' AND"
                + " \"user\".\"age\" = ANY(ARRAY[1, 2]) AND \"user\".\"active\" = true LIMIT 3");
    assertThat(select.toString()).doesNotContain("Hara");
    assertThat(select(USER.as("a?").id).where(USER.as("a?").mood.isNotNull()).describe())
        .contains("\"a?\".\"id\"");
    assertThat(Sql.sql("SELECT '?', a ?? b /* ? */, ? -- ?\n, ?", null, "x".repeat(300)).describe())
        .startsWith("SELECT '?', a ?? b /* ? */, NULL -- ?\n, 'xxx")
        .endsWith("x…'")
        .hasSizeLessThan(260);
    assertThat(Sql.sql("?, ?", new byte[3], Arrays.asList("a", null)).describe())
        .isEqualTo("<3 bytes>, ARRAY['a', NULL]");
  }

  @Test
  void describesValuesAsTheyAreStored() {
    var mood = PgTypes.enumeration(null, "mood", Mood.class, "it's low", "high");
    var wrapped = PgTypes.INTEGER.map(Wrapped::new, Wrapped::value);
    assertThat(select(typedValue(mood, Mood.HAPPY), typedValue(wrapped, new Wrapped(7))).describe())
        .isEqualTo("SELECT 'it''s low'::\"mood\", '7'::integer");
    assertThat(select(typedValue(PgTypes.INT_ARRAY, new int[] {1, 2})).describe())
        .isEqualTo("SELECT '{1,2}'::integer[]");
  }

  private record Wrapped(int value) {}
}
