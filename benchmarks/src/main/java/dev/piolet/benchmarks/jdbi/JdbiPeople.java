package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Wide rows. */
final class JdbiPeople extends JdbiRows<Person> {
  private static final String COLUMNS =
      "email, first_name, last_name, city, age, points, balance, active, rating, born, created_at,"
          + " token";
  private static final String PARAMETERS =
      ":email, :firstName, :lastName, :city, :age, :points, :balance, :active, :rating, :born,"
          + " :createdAt, :token";
  private static final String SELECT = "SELECT id, " + COLUMNS + " FROM person";
  private static final Texts TEXTS =
      new Texts(
          SELECT,
          "SELECT email FROM person",
          SELECT + " WHERE id = :id",
          "INSERT INTO person (" + COLUMNS + ") VALUES (" + PARAMETERS + ")",
          "UPDATE person SET email = :email, first_name = :firstName, last_name = :lastName,"
              + " city = :city, age = :age, points = :points, balance = :balance,"
              + " active = :active, rating = :rating, born = :born, created_at = :createdAt,"
              + " token = :token WHERE id = :id",
          "DELETE FROM person WHERE id = :id",
          "INSERT INTO person (id, "
              + COLUMNS
              + ") VALUES (:id, "
              + PARAMETERS
              + ") ON CONFLICT (id) DO UPDATE SET email = excluded.email,"
              + " first_name = excluded.first_name, last_name = excluded.last_name,"
              + " city = excluded.city, age = excluded.age, points = excluded.points,"
              + " balance = excluded.balance, active = excluded.active,"
              + " rating = excluded.rating, born = excluded.born,"
              + " created_at = excluded.created_at, token = excluded.token");

  JdbiPeople(Handle handle) {
    super(handle, TEXTS, (row, context) -> read(row));
  }

  @Override
  long key(Person person) {
    return Objects.requireNonNull(person.id());
  }

  @Override
  Person withKey(Person person, long id) {
    return new Person(
        id,
        person.email(),
        person.firstName(),
        person.lastName(),
        person.city(),
        person.age(),
        person.points(),
        person.balance(),
        person.active(),
        person.rating(),
        person.born(),
        person.createdAt(),
        person.token());
  }

  private static Person read(ResultSet row) throws SQLException {
    return new Person(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getLong(7),
        row.getBigDecimal(8),
        row.getBoolean(9),
        row.getDouble(10),
        row.getObject(11, LocalDate.class),
        row.getObject(12, OffsetDateTime.class),
        row.getObject(13, UUID.class));
  }
}
