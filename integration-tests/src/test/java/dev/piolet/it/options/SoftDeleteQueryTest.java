package dev.piolet.it.options;

import static dev.piolet.it.options.PersonTable.PERSON;
import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Select;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoftDeleteQueryTest extends OptionsFixture {
  private static final PersonTable BOSS = PERSON.as("boss");
  private static final String LIVE = "\"person\".\"deleted_at\" IS NULL";
  private static final String LIVE_BOSS = "\"boss\".\"deleted_at\" IS NULL";

  /** Ann is the boss of Bob; Eve, who is deleted, of Cid and of Dan, who is deleted too. */
  @BeforeEach
  void insertPeople() {
    execute(
        "INSERT INTO person (name, boss_id, deleted_at) VALUES ('Ann', NULL, NULL), ('Bob', 1,"
            + " NULL), ('Cid', 5, NULL), ('Dan', 5, now()), ('Eve', NULL, now())");
    execute("INSERT INTO tag (label, deleted, version) VALUES ('Ann', false, 0), ('Bob', true, 0)");
  }

  private static String sql(Statement<?> statement) {
    return statement.sql();
  }

  private List<String> names(Select<String> query) {
    return conn.exec(query.orderBy(PERSON.id));
  }

  private List<String> pairs(Select<Tuple2<String, String>> query) {
    return conn.exec(query).stream()
        .map(pair -> pair.first() + "-" + pair.second())
        .sorted()
        .toList();
  }

  @Test
  void fromLeavesDeletedRowsOut() {
    Select<String> all = select(PERSON.name);
    Select<String> some = all.where(PERSON.name.eq("Ann").or(PERSON.name.eq("Eve")));

    assertThat(sql(all)).isEqualTo("SELECT \"person\".\"name\" FROM \"person\" WHERE " + LIVE);
    assertThat(sql(some))
        .isEqualTo(
            "SELECT \"person\".\"name\" FROM \"person\" WHERE (\"person\".\"name\" = ? OR"
                + " \"person\".\"name\" = ?) AND "
                + LIVE);
    assertThat(names(all)).containsExactly("Ann", "Bob", "Cid");
    assertThat(names(some)).containsExactly("Ann");
    assertThat(conn.exec(select(TAG.label))).containsExactly("Ann");
    assertThat(sql(select(TAG.label))).endsWith(" WHERE NOT (\"tag\".\"deleted\")");
  }

  @Test
  void withDeletedIsTheSameTableWithAllRows() {
    PersonTable all = PERSON.withDeleted();

    assertThat(all).isEqualTo(PERSON).hasSameHashCodeAs(PERSON);
    assertThat(all.name).isEqualTo(PERSON.name);
    assertThat(sql(select(all.name))).isEqualTo("SELECT \"person\".\"name\" FROM \"person\"");
    assertThat(sql(select(PERSON.name).from(all).where(PERSON.bossId.isNull())))
        .isEqualTo(
            "SELECT \"person\".\"name\" FROM \"person\" WHERE \"person\".\"boss_id\" IS NULL");
    assertThat(names(select(PERSON.name).from(all)))
        .containsExactly("Ann", "Bob", "Cid", "Dan", "Eve");
    assertThat(conn.exec(select(all))).hasSize(5);
    assertThat(conn.exec(select(all.as("other")))).hasSize(5);
    assertThat(conn.exec(select(PERSON.as("other")))).hasSize(3);
    assertThat(conn.exec(select(BOSS.withDeleted()).where(BOSS.name.eq("Eve")))).hasSize(1);
  }

  @Test
  void innerAndLeftJoinsLeaveThemOutInOn() {
    var inner = select(PERSON.name, BOSS.name).join(BOSS).on(BOSS.id.eq(PERSON.bossId));
    var left = select(PERSON.name, BOSS.name.orNull()).leftJoin(BOSS).on(BOSS.id.eq(PERSON.bossId));

    assertThat(sql(left))
        .isEqualTo(
            "SELECT \"person\".\"name\", \"boss\".\"name\" FROM \"person\" LEFT JOIN \"person\" AS"
                + " \"boss\" ON \"boss\".\"id\" = \"person\".\"boss_id\" AND "
                + LIVE_BOSS
                + " WHERE "
                + LIVE);
    assertThat(sql(inner)).contains(" JOIN \"person\" AS \"boss\" ON ", " AND " + LIVE_BOSS);
    assertThat(pairs(inner)).containsExactly("Bob-Ann");
    assertThat(pairs(left)).containsExactly("Ann-null", "Bob-Ann", "Cid-null");
    assertThat(
            pairs(
                select(PERSON.name, BOSS.name.orNull())
                    .leftJoin(BOSS.withDeleted())
                    .on(BOSS.id.eq(PERSON.bossId))))
        .containsExactly("Ann-null", "Bob-Ann", "Cid-Eve");
    assertThat(
            conn.exec(
                    select(PERSON.name, BOSS.optional())
                        .leftJoin(BOSS)
                        .on(BOSS.id.eq(PERSON.bossId))
                        .where(PERSON.name.eq("Cid"))
                        .one())
                .second())
        .isEmpty();
  }

  @Test
  void rightAndFullJoinsAreOfLiveRowsAlone() {
    var right =
        select(PERSON.name.orNull(), BOSS.name).rightJoin(BOSS).on(BOSS.id.eq(PERSON.bossId));
    var full =
        select(PERSON.name.orNull(), BOSS.name.orNull())
            .fullJoin(BOSS)
            .on(BOSS.id.eq(PERSON.bossId));

    assertThat(sql(right))
        .isEqualTo(
            "SELECT \"person\".\"name\", \"boss\".\"name\" FROM (SELECT * FROM \"person\" WHERE "
                + LIVE
                + ") AS \"person\" RIGHT JOIN (SELECT * FROM \"person\" AS \"boss\" WHERE "
                + LIVE_BOSS
                + ") AS \"boss\" ON \"boss\".\"id\" = \"person\".\"boss_id\"");
    assertThat(pairs(right)).containsExactly("Bob-Ann", "null-Bob", "null-Cid");
    assertThat(pairs(full))
        .containsExactly("Ann-null", "Bob-Ann", "Cid-null", "null-Bob", "null-Cid");
  }

  @Test
  void crossJoinsAndUsing() {
    var cross = select(PERSON.name, TAG.label).crossJoin(TAG);
    PersonTable other = PERSON.as("other");
    var using = select(PERSON.name, other.name).join(other).using(PERSON.id);
    var leftUsing = select(PERSON.name, other.name.orNull()).leftJoin(other).using(PERSON.id);

    assertThat(sql(cross))
        .isEqualTo(
            "SELECT \"person\".\"name\", \"tag\".\"label\" FROM \"person\" JOIN \"tag\" ON NOT"
                + " (\"tag\".\"deleted\") WHERE "
                + LIVE);
    assertThat(pairs(cross)).containsExactly("Ann-Ann", "Bob-Ann", "Cid-Ann");
    assertThat(sql(using))
        .contains(
            "JOIN (SELECT * FROM \"person\" AS \"other\" WHERE \"other\".\"deleted_at\" IS NULL) AS"
                + " \"other\" USING (\"id\") WHERE "
                + LIVE);
    assertThat(pairs(using)).containsExactly("Ann-Ann", "Bob-Bob", "Cid-Cid");
    assertThat(pairs(leftUsing.from(PERSON.withDeleted())))
        .containsExactly("Ann-Ann", "Bob-Bob", "Cid-Cid", "Dan-null", "Eve-null");
  }

  @Test
  void subqueriesCommonTablesAndDerivedTables() {
    var minions = select(BOSS.id).where(BOSS.bossId.eq(PERSON.id));
    Select<String> bosses = select(PERSON.name).from(PERSON.withDeleted()).where(exists(minions));
    var live = commonTable("live", select(PERSON.id, PERSON.name));

    assertThat(sql(bosses)).endsWith("= \"person\".\"id\" AND " + LIVE_BOSS + ")");
    assertThat(names(bosses)).containsExactly("Ann", "Eve");
    assertThat(names(select(PERSON.name).where(PERSON.bossId.in(select(BOSS.id)))))
        .containsExactly("Bob");
    assertThat(conn.exec(select(count()).from(live).with(live))).containsExactly(3L);
    assertThat(conn.exec(select(count()).from(select(PERSON.id).as("d")))).containsExactly(3L);
    assertThat(conn.exec(select(PERSON.name).union(select(TAG.label)))).hasSize(3);
    assertThat(conn.exec(select(PERSON.name).orderBy(PERSON.id).page(0, 2)).total()).isEqualTo(3);
  }

  @Test
  void locksAreOfTheTable() {
    conn.transaction(
        () -> {
          var right = select(PERSON.name).join(BOSS).on(BOSS.id.eq(PERSON.bossId)).forUpdate();
          assertThat(conn.exec(right)).containsExactly("Bob");
          assertThat(conn.exec(select(PERSON.name).forUpdate())).hasSize(3);
        });
  }

  @Test
  void statementsChangeLiveRowsUnlessTheyNameAll() {
    var live = update(PERSON).set(PERSON.name, "x").all();
    var some = update(PERSON).set(PERSON.name, "y").where(PERSON.id.eq(1L).or(PERSON.id.eq(5L)));
    var all = update(PERSON.withDeleted()).setNull(PERSON.deletedAt).where(PERSON.id.eq(5L));

    assertThat(sql(live)).isEqualTo("UPDATE \"person\" SET \"name\" = ? WHERE " + LIVE);
    assertThat(sql(some))
        .isEqualTo(
            "UPDATE \"person\" SET \"name\" = ? WHERE (\"person\".\"id\" = ? OR \"person\".\"id\" ="
                + " ?) AND "
                + LIVE);
    assertThat(sql(all))
        .isEqualTo("UPDATE \"person\" SET \"deleted_at\" = ? WHERE \"person\".\"id\" = ?");
    assertThat(conn.exec(live)).isEqualTo(3);
    assertThat(conn.exec(some)).isEqualTo(1);
    assertThat(conn.exec(all)).isEqualTo(1);
    assertThat(rows("SELECT name FROM person ORDER BY id"))
        .containsExactly("y", "x", "x", "Dan", "Eve");
  }

  @Test
  void deleteFromRemovesRowsForGood() {
    var one = deleteFrom(PERSON).where(PERSON.id.in(List.of(1L, 5L)));
    var purge = deleteFrom(PERSON.withDeleted()).where(PERSON.deletedAt.isNotNull());

    assertThat(sql(one)).endsWith(" AND " + LIVE);
    assertThat(sql(purge))
        .isEqualTo("DELETE FROM \"person\" WHERE \"person\".\"deleted_at\" IS NOT NULL");
    assertThat(conn.exec(one)).isEqualTo(1);
    assertThat(conn.exec(purge)).isEqualTo(2);
    assertThat(rows("SELECT name FROM person ORDER BY id")).containsExactly("Bob", "Cid");
    assertThat(conn.exec(deleteFrom(PERSON).all())).isEqualTo(2);
  }

  @Test
  void sourcesBesideAreOfLiveRows() {
    var update =
        update(PERSON)
            .set(PERSON.name, BOSS.name)
            .from(BOSS)
            .where(BOSS.id.eq(PERSON.bossId))
            .returning(PERSON.id);
    var delete =
        deleteFrom(TAG.withDeleted())
            .using(PERSON)
            .leftJoin(BOSS)
            .on(BOSS.id.eq(PERSON.bossId))
            .where(TAG.label.eq(PERSON.name));

    assertThat(sql(update))
        .isEqualTo(
            "UPDATE \"person\" SET \"name\" = \"boss\".\"name\" FROM \"person\" AS \"boss\" WHERE"
                + " \"boss\".\"id\" = \"person\".\"boss_id\" AND "
                + LIVE
                + " AND "
                + LIVE_BOSS
                + " RETURNING \"person\".\"id\"");
    assertThat(conn.exec(update)).containsExactly(2L);
    assertThat(sql(delete))
        .isEqualTo(
            "DELETE FROM \"tag\" USING \"person\" LEFT JOIN \"person\" AS \"boss\" ON \"boss\".\"id\""
                + " = \"person\".\"boss_id\" AND "
                + LIVE_BOSS
                + " WHERE \"tag\".\"label\" = \"person\".\"name\" AND "
                + LIVE);
    assertThat(conn.exec(delete)).isEqualTo(1);
  }

  @Test
  void aMergeSeesAllRowsOfItsTableAndLiveOnesOfItsSource() {
    var merge =
        mergeInto(TAG)
            .using(PERSON)
            .on(TAG.label.eq(PERSON.name))
            .whenNotMatched()
            .insert()
            .set(TAG.label, PERSON.name)
            .set(TAG.deleted, false)
            .set(TAG.version, 7L);

    assertThat(sql(merge))
        .isEqualTo(
            "MERGE INTO \"tag\" USING (SELECT * FROM \"person\" WHERE "
                + LIVE
                + ") AS \"person\" ON \"tag\".\"label\" = \"person\".\"name\" WHEN NOT MATCHED THEN"
                + " INSERT (\"label\", \"deleted\", \"version\") VALUES (\"person\".\"name\", ?, ?)");
    if (Integer.parseInt(rows("SHOW server_version_num").get(0)) >= 150_000) {
      assertThat(conn.exec(merge)).isEqualTo(1);
      assertThat(rows("SELECT label, version FROM tag ORDER BY id"))
          .containsExactly("Ann|0", "Bob|0", "Cid|7");
    }
  }

  @Test
  void insertsFromQueriesTakeLiveRows() {
    var insert =
        insertInto(TAG)
            .columns(TAG.label, TAG.deleted, TAG.version)
            .select(
                select(PERSON.name, TAG.deleted, TAG.version)
                    .from(PERSON)
                    .join(TAG)
                    .on(TAG.label.ne(PERSON.name)));
    assertThat(sql(insert)).endsWith(" WHERE " + LIVE);
  }
}
