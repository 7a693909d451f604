package notes;

import static dev.piolet.query.Sql.select;
import static notes.NoteTable.NOTE;

import dev.piolet.DBConnection;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Writes and reads models: {@code Main url user schema}. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], null)) {
      connection.setSchema(arguments[2]);
      DBConnection conn = new DBConnection(connection);
      conn.schema().create(NOTE);
      Note note = new Note("one", Note.Kind.SHORT, new Note.Place("Oslo", new String[] {"Gate"}));
      conn.insert(List.of(note, new Note("two", Note.Kind.LONG, null)));
      note.setText("three");
      conn.update(note);
      System.out.println(conn.get(NOTE, note.id).orElseThrow().getText());
      System.out.println(conn.exec(select(SummaryProjection.of(NOTE)).orderBy(NOTE.id)));
    }
  }
}
