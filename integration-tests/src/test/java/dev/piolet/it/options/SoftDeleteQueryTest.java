package dev.piolet.it.options;

import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.it.options.WorkerTable.WORKER;
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
  private static final WorkerTable BOSS = WORKER.as("boss");
  private static final String LIVE = "\"worker\".\"deleted_at\" IS NULL";
  private static final String LIVE_BOSS = "\"boss\".\"deleted_at\" IS NULL";

  /** Ann is the boss of Bob; Eve, who is deleted, of Cid and of Dan, who is deleted too. */
  @BeforeEach
  void insertPeople() {
    execute(
        "INSERT INTO worker (name, boss_id, deleted_at) VALUES ('Ann', NULL, NULL), ('Bob', 1,"
            + " NULL), ('Cid', 5, NULL), ('Dan', 5, now()), ('Eve', NULL, now())");
    execute("INSERT INTO tag (label, deleted, version) VALUES ('Ann', false, 0), ('Bob', true, 0)");
  }

  private static String sql(Statement<?> statement) {
    return statement.sql();
  }

  private List<String> names(Select<String> query) {
    return conn.exec(query.orderBy(WORKER.id));
  }

  private List<String> pairs(Select<Tuple2<String, String>> query) {
    return conn.exec(query).stream()
        .map(pair -> pair.first() + "-" + pair.second())
        .sorted()
        .toList();
  }

  @Test
  void fromLeavesDeletedRowsOut() {
    Select<String> all = select(WORKER.name);
    Select<String> some = all.where(WORKER.name.eq("Ann").or(WORKER.name.eq("Eve")));

    assertThat(sql(all)).isEqualTo("SELECT \"worker\".\"name\" FROM \"worker\" WHERE " + LIVE);
    assertThat(sql(some))
        .isEqualTo(
            "SELECT \"worker\".\"name\" FROM \"worker\" WHERE (\"worker\".\"name\" = ? OR"
                + " \"worker\".\"name\" = ?) AND "
                + LIVE);
    assertThat(names(all)).containsExactly("Ann", "Bob", "Cid");
    assertThat(names(some)).containsExactly("Ann");
    assertThat(conn.exec(select(TAG.label))).containsExactly("Ann");
    assertThat(sql(select(TAG.label))).endsWith(" WHERE NOT (\"tag\".\"deleted\")");
  }

  @Test
  void withDeletedIsTheSameTableWithAllRows() {
    WorkerTable all = WORKER.withDeleted();

    assertThat(all).isEqualTo(WORKER).hasSameHashCodeAs(WORKER);
    assertThat(all.name).isEqualTo(WORKER.name);
    assertThat(sql(select(all.name))).isEqualTo("SELECT \"worker\".\"name\" FROM \"worker\"");
    assertThat(sql(select(WORKER.name).from(all).where(WORKER.bossId.isNull())))
        .isEqualTo(
            "SELECT \"worker\".\"name\" FROM \"worker\" WHERE \"worker\".\"boss_id\" IS NULL");
    assertThat(names(select(WORKER.name).from(all)))
        .containsExactly("Ann", "Bob", "Cid", "Dan", "Eve");
    assertThat(conn.exec(select(all))).hasSize(5);
    assertThat(conn.exec(select(all.as("other")))).hasSize(5);
    assertThat(conn.exec(select(WORKER.as("other")))).hasSize(3);
    assertThat(conn.exec(select(BOSS.withDeleted()).where(BOSS.name.eq("Eve")))).hasSize(1);
  }

  @Test
  void innerAndLeftJoinsLeaveThemOutInOn() {
    var inner = select(WORKER.name, BOSS.name).join(BOSS).on(BOSS.id.eq(WORKER.bossId));
    var left =
        select(WORKER.name, BOSS.name.nullable()).leftJoin(BOSS).on(BOSS.id.eq(WORKER.bossId));

    assertThat(sql(left))
        .isEqualTo(
            "SELECT \"worker\".\"name\", \"boss\".\"name\" FROM \"worker\" LEFT JOIN \"worker\" AS"
                + " \"boss\" ON \"boss\".\"id\" = \"worker\".\"boss_id\" AND "
                + LIVE_BOSS
                + " WHERE "
                + LIVE);
    assertThat(sql(inner)).contains(" JOIN \"worker\" AS \"boss\" ON ", " AND " + LIVE_BOSS);
    assertThat(pairs(inner)).containsExactly("Bob-Ann");
    assertThat(pairs(left)).containsExactly("Ann-null", "Bob-Ann", "Cid-null");
    assertThat(
            pairs(
                select(WORKER.name, BOSS.name.nullable())
                    .leftJoin(BOSS.withDeleted())
                    .on(BOSS.id.eq(WORKER.bossId))))
        .containsExactly("Ann-null", "Bob-Ann", "Cid-Eve");
    assertThat(
            conn.exec(
                    select(WORKER.name, BOSS.optional())
                        .leftJoin(BOSS)
                        .on(BOSS.id.eq(WORKER.bossId))
                        .where(WORKER.name.eq("Cid"))
                        .one())
                .second())
        .isEmpty();
  }

  @Test
  void rightAndFullJoinsAreOfLiveRowsAlone() {
    var right =
        select(WORKER.name.nullable(), BOSS.name).rightJoin(BOSS).on(BOSS.id.eq(WORKER.bossId));
    var full =
        select(WORKER.name.nullable(), BOSS.name.nullable())
            .fullJoin(BOSS)
            .on(BOSS.id.eq(WORKER.bossId));

    assertThat(sql(right))
        .isEqualTo(
            "SELECT \"worker\".\"name\", \"boss\".\"name\" FROM (SELECT * FROM \"worker\" WHERE "
                + LIVE
                + ") AS \"worker\" RIGHT JOIN (SELECT * FROM \"worker\" AS \"boss\" WHERE "
                + LIVE_BOSS
                + ") AS \"boss\" ON \"boss\".\"id\" = \"worker\".\"boss_id\"");
    assertThat(pairs(right)).containsExactly("Bob-Ann", "null-Bob", "null-Cid");
    assertThat(pairs(full))
        .containsExactly("Ann-null", "Bob-Ann", "Cid-null", "null-Bob", "null-Cid");
  }

  @Test
  void crossJoinsAndUsing() {
    var cross = select(WORKER.name, TAG.label).crossJoin(TAG);
    WorkerTable other = WORKER.as("other");
    var using = select(WORKER.name, other.name).join(other).using(WORKER.id);
    var leftUsing = select(WORKER.name, other.name.nullable()).leftJoin(other).using(WORKER.id);

    assertThat(sql(cross))
        .isEqualTo(
            "SELECT \"worker\".\"name\", \"tag\".\"label\" FROM \"worker\" JOIN \"tag\" ON NOT"
                + " (\"tag\".\"deleted\") WHERE "
                + LIVE);
    assertThat(pairs(cross)).containsExactly("Ann-Ann", "Bob-Ann", "Cid-Ann");
    assertThat(sql(using))
        .contains(
            "JOIN (SELECT * FROM \"worker\" AS \"other\" WHERE \"other\".\"deleted_at\" IS NULL) AS"
                + " \"other\" USING (\"id\") WHERE "
                + LIVE);
    assertThat(pairs(using)).containsExactly("Ann-Ann", "Bob-Bob", "Cid-Cid");
    assertThat(pairs(leftUsing.from(WORKER.withDeleted())))
        .containsExactly("Ann-Ann", "Bob-Bob", "Cid-Cid", "Dan-null", "Eve-null");
  }

  @Test
  void subqueriesCommonTablesAndDerivedTables() {
    var minions = select(BOSS.id).where(BOSS.bossId.eq(WORKER.id));
    Select<String> bosses = select(WORKER.name).from(WORKER.withDeleted()).where(exists(minions));
    var live = commonTable("live", select(WORKER.id, WORKER.name));

    assertThat(sql(bosses)).endsWith("= \"worker\".\"id\" AND " + LIVE_BOSS + ")");
    assertThat(names(bosses)).containsExactly("Ann", "Eve");
    assertThat(names(select(WORKER.name).where(WORKER.bossId.in(select(BOSS.id)))))
        .containsExactly("Bob");
    assertThat(conn.exec(select(count()).from(live).with(live))).containsExactly(3L);
    assertThat(conn.exec(select(count()).from(select(WORKER.id).as("d")))).containsExactly(3L);
    assertThat(conn.exec(select(WORKER.name).union(select(TAG.label)))).hasSize(3);
    assertThat(conn.exec(select(WORKER.name).orderBy(WORKER.id).page(0, 2)).total()).isEqualTo(3);
  }

  @Test
  void locksAreOfTheTable() {
    conn.transaction(
        () -> {
          var right = select(WORKER.name).join(BOSS).on(BOSS.id.eq(WORKER.bossId)).forUpdate();
          assertThat(conn.exec(right)).containsExactly("Bob");
          assertThat(conn.exec(select(WORKER.name).forUpdate())).hasSize(3);
        });
  }

  @Test
  void statementsChangeLiveRowsUnlessTheyNameAll() {
    var live = update(WORKER).set(WORKER.name, "x").all();
    var some = update(WORKER).set(WORKER.name, "y").where(WORKER.id.eq(1L).or(WORKER.id.eq(5L)));
    var all = update(WORKER.withDeleted()).setNull(WORKER.deletedAt).where(WORKER.id.eq(5L));

    assertThat(sql(live)).isEqualTo("UPDATE \"worker\" SET \"name\" = ? WHERE " + LIVE);
    assertThat(sql(some))
        .isEqualTo(
            "UPDATE \"worker\" SET \"name\" = ? WHERE (\"worker\".\"id\" = ? OR \"worker\".\"id\" ="
                + " ?) AND "
                + LIVE);
    assertThat(sql(all))
        .isEqualTo("UPDATE \"worker\" SET \"deleted_at\" = ? WHERE \"worker\".\"id\" = ?");
    assertThat(conn.exec(live)).isEqualTo(3);
    assertThat(conn.exec(some)).isEqualTo(1);
    assertThat(conn.exec(all)).isEqualTo(1);
    assertThat(rows("SELECT name FROM worker ORDER BY id"))
        .containsExactly("y", "x", "x", "Dan", "Eve");
  }

  @Test
  void deleteFromRemovesRowsForGood() {
    var one = deleteFrom(WORKER).where(WORKER.id.in(List.of(1L, 5L)));
    var purge = deleteFrom(WORKER.withDeleted()).where(WORKER.deletedAt.isNotNull());

    assertThat(sql(one)).endsWith(" AND " + LIVE);
    assertThat(sql(purge))
        .isEqualTo("DELETE FROM \"worker\" WHERE \"worker\".\"deleted_at\" IS NOT NULL");
    assertThat(conn.exec(one)).isEqualTo(1);
    assertThat(conn.exec(purge)).isEqualTo(2);
    assertThat(rows("SELECT name FROM worker ORDER BY id")).containsExactly("Bob", "Cid");
    assertThat(conn.exec(deleteFrom(WORKER).all())).isEqualTo(2);
  }

  @Test
  void sourcesBesideAreOfLiveRows() {
    var update =
        update(WORKER)
            .set(WORKER.name, BOSS.name)
            .from(BOSS)
            .where(BOSS.id.eq(WORKER.bossId))
            .returning(WORKER.id);
    var delete =
        deleteFrom(TAG.withDeleted())
            .using(WORKER)
            .leftJoin(BOSS)
            .on(BOSS.id.eq(WORKER.bossId))
            .where(TAG.label.eq(WORKER.name));

    assertThat(sql(update))
        .isEqualTo(
            "UPDATE \"worker\" SET \"name\" = \"boss\".\"name\" FROM \"worker\" AS \"boss\" WHERE"
                + " \"boss\".\"id\" = \"worker\".\"boss_id\" AND "
                + LIVE
                + " AND "
                + LIVE_BOSS
                + " RETURNING \"worker\".\"id\"");
    assertThat(conn.exec(update)).containsExactly(2L);
    assertThat(sql(delete))
        .isEqualTo(
            "DELETE FROM \"tag\" USING \"worker\" LEFT JOIN \"worker\" AS \"boss\" ON \"boss\".\"id\""
                + " = \"worker\".\"boss_id\" AND "
                + LIVE_BOSS
                + " WHERE \"tag\".\"label\" = \"worker\".\"name\" AND "
                + LIVE);
    assertThat(conn.exec(delete)).isEqualTo(1);
  }

  @Test
  void aMergeSeesAllRowsOfItsTableAndLiveOnesOfItsSource() {
    var merge =
        mergeInto(TAG)
            .using(WORKER)
            .on(TAG.label.eq(WORKER.name))
            .whenNotMatched()
            .insert()
            .set(TAG.label, WORKER.name)
            .set(TAG.deleted, false)
            .set(TAG.version, 7L);

    assertThat(sql(merge))
        .isEqualTo(
            "MERGE INTO \"tag\" USING (SELECT * FROM \"worker\" WHERE "
                + LIVE
                + ") AS \"worker\" ON \"tag\".\"label\" = \"worker\".\"name\" WHEN NOT MATCHED THEN"
                + " INSERT (\"label\", \"deleted\", \"version\") VALUES (\"worker\".\"name\", ?, ?)");
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
                select(WORKER.name, TAG.deleted, TAG.version)
                    .from(WORKER)
                    .join(TAG)
                    .on(TAG.label.ne(WORKER.name)));
    assertThat(sql(insert)).endsWith(" WHERE " + LIVE);
  }
}
