package app;

import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.raw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.sql.SortKey;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/security.md shows. */
@PostgresTest
class SecurityGuideTest {
  private static final String HOSTILE = "'; DROP TABLE \"user\"; --";

  @BeforeEach
  void create(DBConnection conn) {
    conn.schema().drop(USER, ArticleTable.ARTICLE);
    conn.schema().create(USER, ArticleTable.ARTICLE);
  }

  @Test
  void valuesAreBoundAndNamesQuoted(DBConnection conn) {
    String input = HOSTILE;
    conn.insert(new User(input, "eve@example.com"));
    // tag::bound[]
    var found = select(USER.name.as(input)).where(USER.name.eq(input)).orderBy(USER.id);
    // end::bound[]
    assertThat(found.sql())
        .isEqualTo(
            "SELECT \"user\".\"name\" AS \"'; DROP TABLE \"\"user\"\"; --\" FROM \"user\""
                + " WHERE \"user\".\"name\" = ? ORDER BY \"user\".\"id\"");
    assertThat(conn.exec(found)).containsExactly(input);
  }

  @Test
  void textsOfTheProgramAreCode(DBConnection conn) {
    String input = HOSTILE;
    conn.insert(new User(input, "eve@example.com"));
    // tag::code[]
    var plain = sql("SELECT id FROM \"user\" WHERE name = ?", input).into(value(0L));
    var piece = raw(PgTypes.TEXT, "left({0}, {1})", USER.name, value(3));
    // end::code[]
    assertThat(conn.exec(plain)).hasSize(1);
    assertThat(conn.exec(select(piece))).containsExactly("'; ");
  }

  // tag::sort[]
  private static final Map<String, SortKey> SORT_KEYS =
      Map.of("name", USER.name.asc(), "newest", USER.id.desc());

  static List<User> sorted(DBConnection conn, String parameter) {
    return conn.exec(select(USER).orderBy(SORT_KEYS.getOrDefault(parameter, USER.id.asc())));
  }

  // end::sort[]

  @Test
  void sortsByWhatIsAllowed(DBConnection conn) {
    conn.insert(List.of(new User("Zoe", "zoe@example.com"), new User("Ann", "ann@example.com")));
    assertThat(sorted(conn, "name")).extracting(user -> user.name).containsExactly("Ann", "Zoe");
    assertThat(sorted(conn, HOSTILE)).extracting(user -> user.name).containsExactly("Zoe", "Ann");
  }

  @Test
  void messagesNameNoValues(DBConnection conn) {
    conn.insert(new User("Ann", "ann@example.com"));
    // tag::messages[]
    try {
      conn.insert(new User("Eve", "ann@example.com"));
    } catch (UniqueViolationException e) {
      assertThat(e.getMessage()).contains("user_email_key").doesNotContain("ann@example.com");
      assertThat(e.detail()).contains("Key (email)=(ann@example.com) already exists.");
    }
    // end::messages[]
    assertThat(conn.exec(select(USER.name))).containsExactly("Ann");
  }
}
