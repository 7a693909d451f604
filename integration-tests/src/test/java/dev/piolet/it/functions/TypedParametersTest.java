package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.scalar;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.models.Mood;
import dev.piolet.query.Tuple4;
import dev.piolet.sql.Expression;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parameters where nothing beside them tells PostgreSQL what they are. */
class TypedParametersTest extends FunctionFixture {
  @Test
  void readsBackWhatASelectListHolds() {
    List<Object> values =
        List.of(
            true,
            (byte) 1,
            (short) 2,
            3,
            4L,
            1.5f,
            2.5,
            new BigDecimal("9.90"),
            "text",
            'c',
            new UUID(1, 2),
            BORN,
            LocalTime.of(1, 2),
            LOCAL,
            OffsetDateTime.of(LOCAL, ZoneOffset.UTC),
            AT,
            new Interval(1, 2, 3),
            new Interval(-14, 3, -90_061_500_000L),
            new Interval(14, -3, Long.MAX_VALUE / 2),
            Mood.SAD,
            List.of(1, 2));
    for (Object value : values) {
      assertThat(conn.exec(select(value(value)).one())).isEqualTo(value);
    }
  }

  @Test
  void givesANullItsType() {
    List<PgType<?>> types =
        List.of(
            PgTypes.BOOLEAN,
            PgTypes.INTEGER,
            PgTypes.NUMERIC,
            PgTypes.TEXT,
            PgTypes.UUID,
            PgTypes.DATE,
            PgTypes.TIMESTAMP,
            PgTypes.INSTANT,
            PgTypes.BYTEA,
            PgTypes.JSONB,
            PgTypes.INTERVAL,
            SAMPLE.mood.type(),
            PgTypes.INTEGER.list());
    for (PgType<?> type : types) {
      Expression<?> none = typedValue(type, null);
      assertThat(conn.exec(select(none)).get(0)).isNull();
      assertThat(conn.exec(select(function("pg_typeof", PgTypes.TEXT, none))))
          .isEqualTo(
              conn.exec(sql("SELECT pg_typeof(NULL::" + type.name() + ")").into(SAMPLE.name)));
    }
  }

  /** A text that stays a varchar has no common type with text in a recursive query. */
  @Test
  void givesATextTheTypeText() {
    assertThat(conn.exec(select(function("pg_typeof", PgTypes.TEXT, value("x"))).one()))
        .isEqualTo("text");
    assertThat(conn.exec(select(value("x")).union(select(SAMPLE.name).where(SAMPLE.id.eq(1L)))))
        .containsExactlyInAnyOrder("x", "Alice");
    assertThat(conn.exec(select(scalar(select(value("x"))), value(1), value(BORN), value("y"))))
        .containsExactly(new Tuple4<>("x", 1, BORN, "y"));
    givesOfAll(
        arrayAgg(value("x")).contains(List.of("x")),
        true,
        "array_agg(?::text) @> ?",
        "x",
        List.of("x"));
  }

  @Test
  void castsAParameterOfWhateverKind() {
    gives(arrayOf(asText(value("x"))), List.of("x"), "ARRAY[?::text]", "x");
  }

  @Test
  void comparesWithoutCasts() {
    gives(SAMPLE.name.eq("Alice"), true, "s.name = ?", "Alice");
    gives(SAMPLE.name.eq(value("Alice")), true, "s.name = ?", "Alice");
    gives(coalesce(typedValue(PgTypes.DATE, null), BORN), BORN, "coalesce(?::date, ?)", null, BORN);
  }
}
