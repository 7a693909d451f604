package dev.piolet.it.codec;

import static dev.piolet.it.codec.LampTable.LAMP;
import static dev.piolet.it.codec.ShadeTable.SHADE;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.array;
import static dev.piolet.sql.Functions.arrayAppend;
import static dev.piolet.sql.Functions.caseOf;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.function;
import static dev.piolet.sql.Functions.greatest;
import static dev.piolet.sql.Functions.nullif;
import static dev.piolet.sql.Functions.typedValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Label;
import dev.piolet.it.codec.Lamp.Finish;
import dev.piolet.it.codec.Lamp.Level;
import dev.piolet.it.codec.Lamp.Mode;
import dev.piolet.it.codec.Lamp.Place;
import dev.piolet.it.codec.Lamp.Serial;
import dev.piolet.it.codec.Lamp.State;
import dev.piolet.it.codec.Lamp.Watt;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value takes the same form as the columns of its class, wherever it enters a statement. */
@PostgresTest
class ValueCodecTest {
  private static final Lamp DESK = lamp(1, State.ON, Level.HIGH, "D");
  private static final Lamp FLOOR = lamp(2, State.OFF, Level.LOW, "F");

  private DBConnection conn;

  private static Lamp lamp(int id, State state, Level level, String serial) {
    return new Lamp(
        id,
        state,
        List.of(State.OFF, State.ON),
        level,
        new Serial(serial),
        new Watt(id * 10),
        new Place("room " + id, state),
        id == 1 ? Finish.MATT : Finish.GLOSSY,
        Mode.DAY);
  }

  @BeforeEach
  void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(SHADE, LAMP);
    conn.schema().create(LAMP, SHADE);
    conn.insert(List.of(DESK, FLOOR, new Shade(1, Mode.DAY)));
  }

  static Stream<Condition> conditions() {
    Expression<State> state = LAMP.state;
    return Stream.of(
        state.eq(value(State.ON)),
        state.in(List.of(State.ON)),
        state.eq(caseWhen(LAMP.id.eq(1), State.ON).otherwise(State.OFF)).and(LAMP.id.eq(1)),
        state.eq(caseOf(LAMP.id).when(1, State.ON).otherwiseNull()),
        caseOf(state).when(State.ON, 1).otherwise(2).eq(1),
        coalesce(nullif(state, State.OFF), State.OFF).eq(State.ON),
        greatest(state, value(State.ON)).eq(State.ON).and(LAMP.id.eq(1)),
        value(State.ON).castToText().eq(state.castToText()),
        LAMP.history.contains(List.of(State.ON)).and(LAMP.id.eq(1)),
        arrayAppend(LAMP.history, State.ON)
            .contains(array(LAMP.state.type(), List.of(State.ON)))
            .and(LAMP.id.eq(1)),
        function("concat", PgTypes.TEXT, value(State.ON)).eq("switched on").and(LAMP.id.eq(1)),
        LAMP.level.eq(value(Level.HIGH)),
        value(List.of(Level.HIGH, Level.LOW)).isNotNull().and(LAMP.id.eq(1)),
        LAMP.serial.eq(value(new Serial("D"))),
        LAMP.watt.eq(value(new Watt(10))),
        LAMP.place.eq(value(new Place("room 1", State.ON))),
        LAMP.finish.eq(value(Finish.MATT)),
        LAMP.mode.eq(typedValue(LAMP.mode.type(), Mode.DAY)).and(LAMP.id.eq(1)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void isTheSameInExpressions(Condition condition) {
    assertThat(conn.exec(select(LAMP.id).where(condition))).containsExactly(1);
  }

  static Stream<Object> columns() {
    return Stream.of(
        new Object[] {"state", State.ON},
        new Object[] {"state::text", State.ON},
        new Object[] {"level", Level.HIGH},
        new Object[] {"serial", new Serial("D")},
        new Object[] {"watt", new Watt(10)},
        new Object[] {"place", new Place("room 1", State.ON)},
        new Object[] {"finish", Finish.MATT});
  }

  @ParameterizedTest
  @MethodSource("columns")
  void isTheSameInPlainSql(String column, Object value) {
    String where = "SELECT id FROM lamp WHERE " + column;
    String cast = value instanceof Place ? "::place" : "";
    assertThat(conn.exec(sql(where + " = ?" + cast, value).into(LAMP.id))).containsExactly(1);
    if (!(value instanceof Place)) {
      assertThat(conn.exec(sql(where + " = ANY(?)", List.of(value)).into(LAMP.id)))
          .containsExactly(1);
    }
  }

  @Test
  void isTheSameInWrites() {
    conn.exec(
        update(LAMP).set(LAMP.state, caseWhen(LAMP.id.eq(1), State.OFF).otherwise(State.ON)).all());
    assertThat(conn.exec(select(LAMP.state).orderBy(LAMP.id))).containsExactly(State.OFF, State.ON);
    conn.exec(
        insertInto(SHADE)
            .set(SHADE.id, 2)
            .set(SHADE.mode, Mode.NIGHT)
            .onConflict(SHADE.id)
            .doUpdate(SHADE.mode));
    assertThat(conn.exec(sql("SELECT mode FROM shade WHERE id = 2").into(value("")).one()))
        .isEqualTo("night");
  }

  @Test
  void isTheSameInTablesOfValues() {
    var states = values("states", LAMP.state, List.of(State.OFF));
    assertThat(conn.exec(select(LAMP.id).join(states).on(states.get(LAMP.state).eq(LAMP.state))))
        .containsExactly(2);
    var on = commonTable("lit", select(value(State.ON)));
    assertThat(conn.exec(select(on).with(on))).containsExactly(State.ON);
  }

  enum OfNoModel {
    @Label("is new")
    NEW,
    OLD
  }

  @Convert(Lamp.FinishText.class)
  enum Converted {
    ONE
  }

  @Test
  void isTheLabelWhereThereIsNoModel() {
    assertThat(conn.exec(sql("SELECT ?::text", OfNoModel.NEW).into(value("")).one()))
        .isEqualTo("is new");
    assertThat(
            conn.exec(
                sql("SELECT ?::text[]", List.of(OfNoModel.OLD, OfNoModel.NEW))
                    .into(value(""))
                    .one()))
        .isEqualTo("{OLD,\"is new\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(Converted.ONE))
        .withMessageContaining("are stored as @Convert says, and no table with a column of them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql("SELECT ?", new Unknown(1)))
        .withMessageEndingWith("Unknown; say it: typedValue(TABLE.column.type(), ...)");
  }

  record Unknown(int value) {}

  @Test
  void isShownAsItIsSent() {
    assertThat(sql("SELECT ?, ?", State.ON, List.of(State.OFF)).bound().describe())
        .isEqualTo("SELECT 'switched on', ARRAY['switched off']");
  }

  @Test
  void isRefusedWhereColumnsDiffer() {
    String message =
        "Columns store dev.piolet.it.codec.Lamp$Mode in different ways, as \"mode\" and as text,"
            + " and nothing tells which one is meant; say it: typedValue(TABLE.column.type(), ...)";
    assertThatIllegalArgumentException().isThrownBy(() -> value(Mode.DAY)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql("SELECT id FROM shade WHERE mode = ANY(?)", List.of(Mode.DAY)))
        .withMessage(message);
    assertThat(
            conn.exec(
                sql("SELECT id FROM shade WHERE mode = ?", typedValue(SHADE.mode.type(), Mode.DAY))
                    .into(SHADE.id)))
        .containsExactly(1);
    assertThat(conn.exec(select(SHADE.id).where(SHADE.mode.eq(Mode.DAY)))).containsExactly(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql("SELECT ?", LAMP.state))
        .withMessage(
            "A parameter is a value, or typedValue(type, value); write other expressions as SQL");
  }

  /** Elements of a list come as texts in one statement, and are read as columns are. */
  @Test
  void comesInListsOfOneStatement() {
    LampTable other = LAMP.as("other");
    var lamps = list(select(other).where(other.id.le(LAMP.id)).orderBy(other.id));
    var query =
        select(
                LAMP.watt,
                list(
                    select(other.state, other.place, lamps)
                        .from(other)
                        .where(other.id.eq(LAMP.id))))
            .orderBy(LAMP.id);
    var rows = conn.exec(query);
    assertThat(rows.get(1).second().get(0).second()).isEqualTo(FLOOR.place());
    assertThat(rows.get(1).second().get(0).third()).contains(FLOOR);
    assertThat(conn.exec(query.inOneStatement())).isEqualTo(rows);
    List<Object> copied = new ArrayList<>();
    conn.copyOut(query, copied::add);
    assertThat(copied).isEqualTo(rows);
  }

  @Test
  void aDomainIsCastAndAnEnumIsOrdered() {
    assertThat(
            conn.exec(
                select(LAMP.watt.castTo(PgTypes.INTEGER).plus(1), LAMP.serial.castToText())
                    .where(LAMP.watt.castTo(PgTypes.INTEGER).gt(10), LAMP.watt.gt(new Watt(10)))))
        .hasToString("[Tuple2[first=21, second=F]]");
    assertThat(conn.exec(select(LAMP.id).where(LAMP.mode.lt(Mode.NIGHT)).orderBy(LAMP.id)))
        .containsExactly(1, 2);
    assertThat(conn.exec(select(LAMP.id).where(LAMP.mode.ge(Mode.NIGHT)))).isEmpty();
  }
}
