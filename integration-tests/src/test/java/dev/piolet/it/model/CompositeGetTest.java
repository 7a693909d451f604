package dev.piolet.it.model;

import static dev.piolet.it.model.CompositeGetTest_CastTable.CAST;
import static dev.piolet.it.model.CompositeGetTest_MemberTable.MEMBER;
import static dev.piolet.it.model.CompositeGetTest_SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.Mistakes;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads rows by the parts of their keys. */
@PostgresTest
class CompositeGetTest {
  private static final String SOURCE =
      """
      package dev.piolet.it.model;
      import static dev.piolet.it.model.CompositeGetTest_CastTable.CAST;
      import static dev.piolet.it.model.CompositeGetTest_MemberTable.MEMBER;
      class Mistake {
        void make(dev.piolet.DBConnection conn) {
          conn.get(%s);
        }
      }
      """;

  @Table
  record Cast(@Field(primaryKey = true) int filmId, @Field(primaryKey = true) int actorId) {}

  @Table
  record Member(@Field(primaryKey = true) long userId, @Field(primaryKey = true) long groupId) {}

  @Table
  record Seat(
      @Field(primaryKey = true) String hall,
      @Field(primaryKey = true) LocalDate day,
      @Field(primaryKey = true) long number) {}

  @Test
  void takesTheParts(DBConnection conn) {
    conn.schema().drop(CAST, MEMBER, SEAT);
    conn.schema().create(CAST, MEMBER, SEAT);
    Cast cast = new Cast(1, 2);
    Member member = new Member(1, 2);
    Seat seat = new Seat("A", LocalDate.EPOCH, 3);
    conn.insert(List.of(cast, member, seat));
    assertThat(conn.get(CAST, 1, 2)).contains(cast);
    assertThat(conn.get(CAST, 2, 1)).isEmpty();
    assertThat(conn.get(MEMBER, 1, 2)).contains(member);
    assertThat(conn.get(MEMBER, 1L, 2L)).contains(member);
    assertThat(conn.get(SEAT, "A", LocalDate.EPOCH, 3L)).contains(seat);
    assertThat(conn.get(SEAT, SEAT.key("A", LocalDate.EPOCH, 3L))).contains(seat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEMBER, 1L | no suitable method found for get(CompositeGetTest_MemberTable,long)",
        "MEMBER, 1, 2, 3 | no suitable method found for get",
        "CAST, 1, 'a' | no suitable method found for get",
        "CAST, 'a', 1 | no suitable method found for get",
      })
  void refusesOtherParts(String arguments, String reason, @TempDir Path output) throws IOException {
    assertThat(Mistakes.errors("dev.piolet.it.model", SOURCE.formatted(arguments), output))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("6: ")
        .contains(reason);
  }
}
