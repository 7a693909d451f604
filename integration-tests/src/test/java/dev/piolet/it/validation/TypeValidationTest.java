package dev.piolet.it.validation;

import static dev.piolet.it.validation.Places_PlaceTable.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences of types that programs define. */
@PostgresTest
class TypeValidationTest {
  private DBConnection conn;
  private Connection database;

  @BeforeEach
  void create(DBConnection connection, Connection plain) {
    conn = connection;
    database = plain;
    conn.schema().create(PLACE);
  }

  @AfterEach
  void drop() {
    execute("DROP SCHEMA IF EXISTS \"the \"\"places\"\"\" CASCADE; DROP DOMAIN \"any number\"");
  }

  private void execute(String sql) {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private void finds(String golden) {
    new Golden(golden).check(conn.schema().validate(PLACE));
  }

  @Test
  void whatCreateTablesMakesIsClean() {
    assertThat(conn.schema().validate(PLACE).differences()).isEmpty();
  }

  @Test
  void theChecksOfDomains() {
    execute("ALTER DOMAIN \"the \"\"places\"\"\".cents DROP CONSTRAINT cents_check");
    execute("ALTER DOMAIN \"any number\" ADD CHECK (VALUE > 0)");

    finds("checks-of-domains");
  }

  @Test
  void theAttributesOfCompositeTypes() {
    execute(
        "ALTER TYPE \"the \"\"places\"\"\".address DROP ATTRIBUTE street, ADD ATTRIBUTE city text");

    finds("attributes-of-composite-types");
  }

  @Test
  void attributesThatAreToBeDroppedAndAdded() {
    execute(
        "INSERT INTO \"the \"\"places\"\"\".place (number, address, code, size, names) VALUES (1, ('a',"
            + " 2), 'c', 3, '{}')");
    execute(
        "ALTER TYPE \"the \"\"places\"\"\".address DROP ATTRIBUTE rent, ADD ATTRIBUTE city text COLLATE"
            + " \"C\"");

    List<Difference> found = conn.schema().validate(PLACE).differences();
    assertThat(found).hasSize(1);
    execute(String.valueOf(found.get(0).remedy()));
    assertThat(conn.schema().validate(PLACE).differences()).isEmpty();
  }

  @Test
  void anAttributeOrDomainOfVarcharIsAsGoodAsText() {
    execute("ALTER TABLE \"the \"\"places\"\"\".place DROP COLUMN address");
    execute("ALTER TYPE \"the \"\"places\"\"\".address ALTER ATTRIBUTE street TYPE varchar");
    execute(
        "ALTER TABLE \"the \"\"places\"\"\".place ADD COLUMN address \"the \"\"places\"\"\".address");

    assertThat(conn.schema().validate(PLACE).differences()).isEmpty();
  }

  @Test
  void modifiersOfTypes() {
    execute(
        "ALTER TABLE \"the \"\"places\"\"\".place ALTER code TYPE text, ALTER size TYPE numeric,"
            + " ALTER names TYPE varchar(3)[], ALTER price SET DEFAULT 6");

    finds("modifiers-of-types");
  }

  @Test
  void everythingIsMissing() {
    execute("DROP SCHEMA \"the \"\"places\"\"\" CASCADE");

    finds("missing-schema");
  }
}
