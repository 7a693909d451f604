package dev.piolet.it.lists;

import static dev.piolet.it.lists.MeasureTable.MEASURE;
import static dev.piolet.it.lists.SensorTable.SENSOR;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Query;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** As many keys as a program may have, and some more. */
@PostgresTest
class ManyKeysTest {
  private static final int MANY = 100_000;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(SENSOR, MEASURE);
    owner.exec(
        sql(
            "INSERT INTO sensor SELECT n, n % 1000, 'site ' || n FROM generate_series(1, ?) AS n",
            MANY));
    owner.exec(
        sql(
            "INSERT INTO measure SELECT n, n, n % 1000, n * 2 FROM generate_series(1, ?) AS n"
                + " WHERE n % 2 = 0",
            MANY));
    owner.exec(sql("CREATE INDEX ON measure (sensor_id)"));
    owner.exec(sql("ANALYZE sensor, measure"));
  }

  private static void assertEverySecondHasOne(DBConnection conn, Query<Long, ?> query) {
    List<Tuple2<Long, List<Long>>> rows =
        conn.exec(select(SENSOR.id, list(query)).orderBy(SENSOR.id));
    assertThat(rows).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      long id = i + 1L;
      List<Long> values = id % 2 == 0 ? List.of(2 * id) : List.of();
      assertThat(rows.get(i)).isEqualTo(new Tuple2<>(id, values));
    }
  }

  @Test
  void keys(DBConnection conn) {
    assertEverySecondHasOne(
        conn, select(MEASURE.reading).where(MEASURE.sensorId.eq(SENSOR.id)).orderBy(MEASURE.id));
  }

  @Test
  void compositeKeys(DBConnection conn) {
    assertEverySecondHasOne(
        conn,
        select(MEASURE.reading)
            .where(MEASURE.sensorId.eq(SENSOR.id), MEASURE.channel.eq(SENSOR.channel))
            .orderBy(MEASURE.id));
  }

  @Test
  void limits(DBConnection conn) {
    assertEverySecondHasOne(
        conn,
        select(MEASURE.reading).where(MEASURE.sensorId.eq(SENSOR.id)).orderBy(MEASURE.id).limit(3));
  }
}
