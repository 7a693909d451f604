package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** Wide rows. */
final class JdbcPeople extends JdbcRows<Person> {
  private static final String COLUMNS =
      "email, first_name, last_name, city, age, points, balance, active, rating, born, created_at,"
          + " token";
  private static final String SELECT = "SELECT id, " + COLUMNS + " FROM person";
  private static final String UPDATE =
      "UPDATE person SET email = ?, first_name = ?, last_name = ?, city = ?, age = ?, points = ?,"
          + " balance = ?, active = ?, rating = ?, born = ?, created_at = ?, token = ?"
          + " WHERE id = ?";
  private static final String UPSERT =
      "INSERT INTO person ("
          + COLUMNS
          + ", id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
          + " email = excluded.email, first_name = excluded.first_name,"
          + " last_name = excluded.last_name, city = excluded.city, age = excluded.age,"
          + " points = excluded.points, balance = excluded.balance, active = excluded.active,"
          + " rating = excluded.rating, born = excluded.born, created_at = excluded.created_at,"
          + " token = excluded.token";
  private static final Texts TEXTS =
      new Texts(
          SELECT,
          "SELECT email FROM person",
          SELECT + " WHERE id = ?",
          "INSERT INTO person (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          UPDATE,
          "DELETE FROM person WHERE id = ?",
          UPSERT);

  JdbcPeople(Connection connection) throws SQLException {
    super(connection, TEXTS);
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

  @Override
  int bind(PreparedStatement statement, Person person) throws SQLException {
    statement.setString(1, person.email());
    statement.setString(2, person.firstName());
    statement.setString(3, person.lastName());
    statement.setString(4, person.city());
    statement.setInt(5, person.age());
    statement.setLong(6, person.points());
    statement.setBigDecimal(7, person.balance());
    statement.setBoolean(8, person.active());
    statement.setDouble(9, person.rating());
    statement.setObject(10, person.born());
    statement.setObject(11, person.createdAt());
    statement.setObject(12, person.token());
    return 12;
  }

  @Override
  Person read(ResultSet row) throws SQLException {
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
