package dev.piolet.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.LongFunction;
import org.postgresql.PGConnection;

/**
 * Makes and fills the tables, on a connection of its own and outside the measured time. Row n has
 * the key n and the values that {@link Samples} makes of n.
 */
public final class Tables implements AutoCloseable {
  /** How many worlds TechEmpower's rules ask for. */
  public static final int WORLDS = 10_000;

  private static final int COPIED_AT_ONCE = 10_000;

  private final Connection connection;

  public Tables(Database database) throws SQLException {
    connection = database.connect();
  }

  /** Makes the tables anew, empty but for worlds and fortunes. */
  public void create() throws SQLException {
    run("DROP TABLE IF EXISTS item, person, world, fortune, post, note, reply, label");
    run("DROP SEQUENCE IF EXISTS item_seq, person_seq");
    run(resource("schema.sql"));
    copy("world", WORLDS, number -> number + "\t" + number * 7919 % WORLDS);
    run(resource("fortunes.sql"));
    run("VACUUM ANALYZE world, fortune");
  }

  /** Leaves exactly the items 1 to {@code rows}. */
  public void fillItems(int rows) throws SQLException {
    fill("item", rows, number -> line(Samples.item(number, number)));
  }

  /** Leaves exactly the people 1 to {@code rows}. */
  public void fillPeople(int rows) throws SQLException {
    fill("person", rows, number -> line(Samples.person(number, number)));
  }

  /** Leaves exactly the posts 1 to {@code rows}, each with all that {@link Lists} says. */
  public void fillPosts(int rows) throws SQLException {
    run("TRUNCATE post, note, reply, label");
    copy("post", rows, id -> line(Samples.post(id)));
    copy("note", rows * Lists.NOTES, id -> line(Samples.note(id, owner(id, Lists.NOTES))));
    copy(
        "reply",
        rows * Lists.NOTES * Lists.REPLIES,
        id -> line(Samples.reply(id, owner(id, Lists.REPLIES))));
    copy("label", rows * Lists.LABELS, id -> line(Samples.label(id, owner(id, Lists.LABELS))));
    run("VACUUM ANALYZE post, note, reply, label");
  }

  /** The key of the row that the row of a key belongs to. */
  private static long owner(long id, int count) {
    return 1 + (id - 1) / count;
  }

  private static String line(Reply reply) {
    return String.join(
        "\t",
        String.valueOf(reply.id()),
        String.valueOf(reply.noteId()),
        reply.author(),
        reply.body());
  }

  private static String line(Label label) {
    return label.id() + "\t" + label.postId() + "\t" + label.name();
  }

  private static String line(Post post) {
    return post.id() + "\t" + post.title() + "\t" + post.score();
  }

  private static String line(Note note) {
    return String.join(
        "\t",
        String.valueOf(note.id()),
        String.valueOf(note.postId()),
        note.author(),
        note.body(),
        String.valueOf(note.likes()));
  }

  /** Runs SQL of the benchmarks themselves, such as a TRUNCATE. */
  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void fill(String table, int rows, LongFunction<String> line) throws SQLException {
    run("TRUNCATE " + table);
    copy(table, rows, line);
    run("ALTER TABLE " + table + " ALTER id RESTART WITH " + (rows + 1L));
    run("VACUUM ANALYZE " + table);
  }

  private void copy(String table, int rows, LongFunction<String> line) throws SQLException {
    for (int first = 1; first <= rows; first += COPIED_AT_ONCE) {
      StringBuilder lines = new StringBuilder();
      for (int number = first; number <= Math.min(rows, first + COPIED_AT_ONCE - 1); number++) {
        lines.append(line.apply(number)).append('\n');
      }
      try {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + table + " FROM STDIN", new StringReader(lines.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String line(Item item) {
    return item.id() + "\t" + item.name() + "\t" + item.quantity();
  }

  private static String line(Person person) {
    return String.join(
        "\t",
        String.valueOf(person.id()),
        person.email(),
        person.firstName(),
        person.lastName(),
        person.city(),
        String.valueOf(person.age()),
        String.valueOf(person.points()),
        person.balance().toPlainString(),
        String.valueOf(person.active()),
        String.valueOf(person.rating()),
        person.born().toString(),
        person.createdAt().toString(),
        person.token().toString());
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
