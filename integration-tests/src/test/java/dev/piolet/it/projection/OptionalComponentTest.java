package dev.piolet.it.projection;

import static dev.piolet.it.projection.MemberTable.MEMBER;
import static dev.piolet.it.projection.OfficeTable.OFFICE;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.Mistakes;
import dev.piolet.it.projection.Contact.Workplace;
import dev.piolet.sql.NumberExpression;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components that are an {@code Optional}: of a column, a projection, a model. */
@PostgresTest
final class OptionalComponentTest {
  private static final Office LAB = new Office(7, "Lab", "Thun");

  private DBConnection conn;

  @BeforeEach
  void fill(DBConnection connection) {
    conn = connection;
    conn.schema().drop(MEMBER, OFFICE);
    conn.schema().create(OFFICE, MEMBER);
    conn.insert(LAB);
    conn.insert(
        List.of(
            new Member(1L, "Ann", "ann@a.ch", 30, true, 1.5, "Main St 1", "Bern", "CH", 7L),
            new Member(2L, "Bob", null, null, false, 0, "Side St 2", "Bern", "CH", null)));
  }

  @Test
  void takeColumnsOfTheirNamesAndWhatAKeyLeadsTo() {
    var query = select(ProfileProjection.of(MEMBER)).orderBy(MEMBER.id);
    assertThat(query.sql())
        .startsWith(
            "SELECT \"member\".\"name\", \"member\".\"age\", \"office\".\"id\", \"office\".\"name\",");
    assertThat(conn.exec(query))
        .containsExactly(
            new Profile(
                Optional.of("Ann"),
                Optional.of(30),
                Optional.of(new Workplace(7, "Lab")),
                Optional.of(LAB)),
            new Profile(Optional.of("Bob"), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void takeColumnsThatMayBeMissingAsTheyAre() {
    var query =
        select(Profile_LooseProjection.of(MEMBER.id, upper(MEMBER.email), MEMBER.age, OFFICE))
            .from(MEMBER)
            .leftJoin(OFFICE)
            .on(OFFICE.id.eq(MEMBER.officeId))
            .orderBy(MEMBER.id);
    List<Profile.Loose> expected =
        List.of(
            new Profile.Loose(1, Optional.of("ANN@A.CH"), Optional.of(30), Optional.of(LAB)),
            new Profile.Loose(2, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(conn.exec(query)).isEqualTo(expected);
    assertThat(conn.exec(select(list(query)))).containsExactly(expected);

    var loose = Profile_LooseProjection.table(query.as("loose"));
    NumberExpression<Integer> next = loose.years.plus(1);
    assertThat(conn.exec(select(next).from(loose).where(loose.email.startsWith("ANN"))))
        .containsExactly(31);
    assertThat(conn.exec(select(loose).from(loose).orderBy(loose.id))).isEqualTo(expected);
  }

  @Test
  void takeNoOtherType(@TempDir Path output) throws IOException {
    String source =
        """
        package dev.piolet.it.projection;
        import static dev.piolet.it.projection.MemberTable.MEMBER;
        import static dev.piolet.it.projection.OfficeTable.OFFICE;
        class Mistake {
          Object made = Profile_LooseProjection.of(MEMBER.id, MEMBER.age, MEMBER.age, OFFICE);
        }
        """;
    assertThat(Mistakes.errors("dev.piolet.it.projection", source, output))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("NumberColumn<Member,Integer> cannot be converted to Selectable<String>");
  }
}
