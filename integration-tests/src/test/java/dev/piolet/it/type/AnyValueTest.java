package dev.piolet.it.type;

import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.typedValue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.type.RandomValues.Generator;
import dev.piolet.query.Statement;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes in comes out, by every way of writing and by every way of reading.
 *
 * <p>The system property {@code piolet.test.values} is how many values each type gets, and {@code
 * piolet.test.values.seed} makes them.
 */
@PostgresTest
class AnyValueTest {
  private static final int VALUES = Integer.getInteger("piolet.test.values", 12);
  private static final long SEED = Long.getLong("piolet.test.values.seed", 42);

  /** That of no table's column: a text whose type PostgreSQL finds out. */
  private static final Set<PgType<?>> OF_NO_COLUMN = Set.of(PgTypes.UNTYPED);

  private Connection connection;
  private DBConnection conn;

  static Stream<Generator<?>> generators() {
    return RandomValues.all();
  }

  @BeforeEach
  void open(DataSource schema) throws SQLException {
    connection = schema.getConnection();
    conn = new DBConnection(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void everyTypeHasValues() throws IllegalAccessException {
    Set<String> missing = new HashSet<>();
    Set<String> names = new HashSet<>();
    generators().forEach(each -> names.add(unlimited(each.type())));
    for (var field : PgTypes.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof PgType<?> type) {
        if (!names.contains(unlimited(type)) && !OF_NO_COLUMN.contains(type)) {
          missing.add(field.getName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The name of a type without its length. */
  private static String unlimited(PgType<?> type) {
    return type.name().replaceAll("\\(.*\\)", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generators")
  <T> void comesOutAsItWentIn(Generator<T> generator) throws SQLException {
    PgType<T> type = generator.type();
    for (String extension : type.extensions()) {
      Extensions.require(connection, extension);
    }
    OneTable<T> table = new OneTable<>(type);
    conn.schema().drop(table);
    conn.schema().create(table);
    Random random = new Random(SEED);
    List<@Nullable T> values = new ArrayList<>();
    for (int i = 0; i < VALUES; i++) {
      values.add(random.nextInt(VALUES) == 0 ? null : generator.values().apply(random));
    }
    for (Writing writing : ways(type)) {
      conn.exec(deleteFrom(table).all());
      List<One<T>> rows =
          IntStream.range(0, VALUES).mapToObj(id -> new One<>(id, values.get(id))).toList();
      writing.write(conn, table, rows);
      checkReading(writing, table, rows);
    }
    if (generator.isComparable()) {
      checkConditions(table, values);
    }
  }

  /** The text of money depends on the server's settings, so that it is refused in a copy. */
  private static Set<Writing> ways(PgType<?> type) {
    return type == PgTypes.MONEY
        ? EnumSet.complementOf(EnumSet.of(Writing.COPY))
        : EnumSet.allOf(Writing.class);
  }

  private <T> void checkReading(Writing writing, OneTable<T> table, List<One<T>> rows) {
    var query = select(table).orderBy(table.id.asc());
    List<One<T>> streamed = new ArrayList<>();
    conn.forEach(query, streamed::add);
    List<One<T>> copied = new ArrayList<>();
    conn.copyOut(query, copied::add);
    OneTable<T> other = table.as("other");
    var lists =
        select(table.id, list(select(other).where(other.id.eq(table.id)))).orderBy(table.id.asc());
    same(writing, "select", conn.exec(query), rows);
    same(writing, "forEach", streamed, rows);
    same(writing, "copyOut", copied, rows);
    same(writing, "pipeline", conn.pipeline(query, query).second(), rows);
    same(writing, "get", rows.stream().map(row -> conn.get(table, row.id()).get()).toList(), rows);
    same(writing, "refresh", conn.refresh(table, empty(rows)), rows);
    List<List<One<T>>> each = rows.stream().map(List::of).toList();
    same(writing, "list", conn.exec(lists).stream().map(row -> row.second()).toList(), each);
    same(
        writing,
        "list in one statement",
        conn.exec(lists.inOneStatement()).stream().map(row -> row.second()).toList(),
        each);
  }

  private static <T> List<One<T>> empty(List<One<T>> rows) {
    return rows.stream().map(row -> new One<T>(row.id(), null)).toList();
  }

  private <T> void checkConditions(OneTable<T> table, List<@Nullable T> values) {
    for (T value : values) {
      if (value != null) {
        List<T> found = conn.exec(select(table.value).where(table.value.eq(value)));
        assertThat(found).as("eq, seed %d", SEED).isNotEmpty();
        assertThat(conn.exec(select(table.value).where(table.value.in(List.of(value)))))
            .hasSameSizeAs(found);
      }
    }
  }

  private static void same(Writing writing, String reading, List<?> found, List<?> expected) {
    assertThat(Sample.plain(found))
        .as("%s, %s, seed %d", writing, reading, SEED)
        .isEqualTo(Sample.plain(expected));
  }

  /** The ways to write rows. */
  private enum Writing {
    INSERT {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        rows.forEach(row -> conn.insert(table, row));
      }
    },
    INSERT_OF_ALL {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        conn.insert(table, rows);
      }
    },
    COPY {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        assertThat(conn.copyIn(table, rows)).isEqualTo(rows.size());
      }
    },
    RETURNING {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        for (One<T> row : rows) {
          List<@Nullable T> returned =
              conn.exec(
                  insertInto(table)
                      .set(table.id, row.id())
                      .set(table.value, typedValue(table.value.type(), row.value()))
                      .returning(table.value));
          same(this, "returning", returned, Arrays.asList(row.value()));
        }
      }
    },
    PIPELINE {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        List<Statement<Integer>> statements = new ArrayList<>();
        for (One<T> row : rows) {
          statements.add(
              insertInto(table)
                  .set(table.id, row.id())
                  .set(table.value, typedValue(table.value.type(), row.value())));
        }
        List<Integer> unused = conn.pipeline(statements);
      }
    },
    ROWS {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        int unused =
            conn.exec(
                insertInto(table).rows(rows).set(table.id, One::id).set(table.value, One::value));
      }
    },
    UPDATE {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        conn.insert(table, empty(rows));
        conn.update(table, rows);
      }
    },
    UPSERT {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        conn.insert(table, empty(rows.subList(0, rows.size() / 2)));
        conn.upsert(rows, onConflict(table.id).doUpdate(table.value));
      }
    },
    SET {
      @Override
      <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows) {
        conn.insert(table, empty(rows));
        for (One<T> row : rows) {
          assertThat(
                  conn.exec(
                      update(table)
                          .set(table.value, typedValue(table.value.type(), row.value()))
                          .where(table.id.eq(row.id()))))
              .isEqualTo(1);
        }
      }
    };

    abstract <T> void write(DBConnection conn, OneTable<T> table, List<One<T>> rows);
  }
}
