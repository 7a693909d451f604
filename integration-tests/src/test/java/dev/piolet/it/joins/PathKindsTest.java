package dev.piolet.it.joins;

import static dev.piolet.it.joins.BlankTable.BLANK;
import static dev.piolet.it.joins.CityTable.CITY;
import static dev.piolet.it.joins.ClubTable.CLUB;
import static dev.piolet.it.joins.CustomerTable.CUSTOMER;
import static dev.piolet.it.joins.FolderTable.FOLDER;
import static dev.piolet.it.joins.LetterTable.LETTER;
import static dev.piolet.it.joins.MemberTable.MEMBER;
import static dev.piolet.it.joins.OddTable.ODD;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths along keys of every kind, and with every name. */
@SuppressWarnings({"StringSplitter", "UnicodeInCode"})
@PostgresTest
class PathKindsTest {
  @Test
  void aKeyOfSeveralColumns(DBConnection conn) {
    conn.schema().create(CLUB, MEMBER);
    conn.insert(List.of(new Club(1, 7, "A"), new Club(1, 8, "B")));
    conn.insert(List.of(new Member(1, 1, 7, 8L), new Member(2, 1, 8, null)));
    var query = select(MEMBER.club().name, MEMBER.formerClub().name.optional()).orderBy(MEMBER.id);

    assertThat(query.sql())
        .contains(
            " JOIN \"club\" ON \"club\".\"tenant_id\" = \"member\".\"tenant_id\""
                + " AND \"club\".\"id\" = \"member\".\"club_id\"",
            " LEFT JOIN \"club\" AS \"former_club\" ON");
    assertThat(conn.exec(query))
        .hasToString(
            "[Tuple2[first=A, second=Optional[B]], Tuple2[first=B, second=Optional.empty]]");
  }

  /** A path takes no row away, and shows none that is hidden. */
  @Test
  void aTableWithSoftDeletion(DBConnection conn) {
    conn.schema().create(FOLDER, LETTER);
    conn.insert(List.of(new Folder(1, "in", false), new Folder(2, "bin", true)));
    conn.insert(List.of(new Letter(1, 1), new Letter(2, 2)));
    var hidden = select(LETTER.id, LETTER.folder().title.nullable()).orderBy(LETTER.id);

    assertThat(hidden.sql())
        .contains(
            " LEFT JOIN \"folder\" ON \"folder\".\"id\" = \"letter\".\"folder_id\""
                + " AND NOT (\"folder\".\"gone\") ORDER BY");
    assertThat(conn.exec(hidden)).containsExactly(new Tuple2<>(1L, "in"), new Tuple2<>(2L, null));
    var shown = select(LETTER.folder().withDeleted().title).orderBy(LETTER.id);
    assertThat(shown.sql()).contains(" JOIN \"folder\" ON").doesNotContain("LEFT", "gone");
    assertThat(conn.exec(shown)).containsExactly("in", "bin");
    assertThat(select(LETTER.folder().withDeleted().title, LETTER.folder().title.nullable()).sql())
        .contains(" JOIN \"folder\" ON", " LEFT JOIN \"folder\" AS \"folder2\" ON");
  }

  /** A row of NULLs is one, beside a row that is not there. */
  @Test
  void namesAndNulls(DBConnection conn) {
    conn.schema().drop(ODD, BLANK, CITY);
    conn.schema().create(CITY, BLANK, ODD);
    conn.insert(List.of(new City(1, "a"), new City(2, "b"), new City(3, "c")));
    conn.insert(List.of(new Blank(5, null), new Blank(null, "x")));
    conn.insert(List.of(new Odd(1, 2, 3, 1, 2, 5), new Odd(2, 1, 1, 1, 1, null)));

    assertThat(
            conn.exec(
                select(ODD.city().name, ODD.schema_().name, ODD.class_().name, ODD.cityKey().name)
                    .orderBy(ODD.id)))
        .hasToString(
            "[Tuple4[first=a, second=b, third=c, fourth=b],"
                + " Tuple4[first=b, second=a, third=a, fourth=a]]");
    assertThat(conn.exec(select(ODD.ключ().nullable()).orderBy(ODD.id)))
        .containsExactly(new Blank(5, null), null);
    assertThat(select(ODD.ключ().ключ).sql())
        .isEqualTo(
            "SELECT \"ключ\".\"ключ\" FROM \"from\" LEFT JOIN \"sel\"\"ect\" AS \"ключ\""
                + " ON \"ключ\".\"code\" = \"from\".\"ключ_id\"");
  }

  /** The row of values of keys is called {@code given}, and so no path is. */
  @Test
  void besideTheRowOfGroupedValues(DBConnection conn) {
    conn.schema().createMissing(CITY, BLANK, ODD);
    var query =
        select(ODD.given().name.concat("!"), count())
            .groupBy(ODD.given().name.concat("!"))
            .orderBy(ODD.given().name.concat("!").desc());

    assertThat(query.sql()).contains("\"given_\".\"name\"");
    conn.exec(query); // PostgreSQL takes it
  }

  @Test
  void namesAreCut() {
    CustomerTable far = CUSTOMER;
    for (int i = 0; i < 9; i++) {
      far = far.referrer();
    }
    String sql = select(CUSTOMER.id).where(far.name.eq("x").and(far.referrer().name.eq("y"))).sql();

    assertThat(sql).contains(" AS \"referrer_referrer\" ");
    List<String> aliases =
        sql.lines().flatMap(line -> List.of(line.split(" AS ")).stream().skip(1)).toList();
    assertThat(aliases).hasSize(10).allMatch(alias -> alias.indexOf('"', 1) <= 64);
    assertThat(aliases.stream().map(alias -> alias.split("\"")[1])).doesNotHaveDuplicates();
  }

  @Test
  void anotherRowIsNotWrittenTo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update(CUSTOMER).set(CUSTOMER.referrer().name, "x"))
        .withMessage(
            "The column customer.referrer.\"name\" is of a row that a path leads to, and not"
                + " of the one that is written. Name the column of the table itself");
  }

  @Test
  void pathsAreEqualByTheirSteps() {
    assertThat(CUSTOMER.referrer())
        .isEqualTo(CUSTOMER.referrer())
        .hasSameHashCodeAs(CUSTOMER.referrer());
    assertThat(CUSTOMER.referrer())
        .isNotEqualTo(CUSTOMER)
        .isNotEqualTo(CUSTOMER.as("customer.referrer"))
        .isNotEqualTo(CUSTOMER.as("c").referrer())
        .isNotEqualTo(CUSTOMER.referrer().referrer());
    assertThat(CUSTOMER.referrer().name).isEqualTo(CUSTOMER.referrer().name);
  }
}
