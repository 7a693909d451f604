package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Label;
import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import dev.piolet.benchmarks.Reply;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A join, in which a post comes once for each of its notes. What stands beside the notes is another
 * statement: in the same join it would come once for each of them.
 */
final class JdbcLists implements Lists.OfValues {
  private static final String NOTES = "n.id, n.post_id, n.author, n.body, n.likes";

  private final PreparedStatement posts;
  private final PreparedStatement threads;
  private final PreparedStatement labels;

  JdbcLists(Connection connection) throws SQLException {
    posts =
        connection.prepareStatement(
            "SELECT p.id, p.title, p.score, "
                + NOTES
                + " FROM post p LEFT JOIN note n ON n.post_id = p.id"
                + " ORDER BY p.id, n.id");
    threads =
        connection.prepareStatement(
            "SELECT p.id, p.title, p.score, "
                + NOTES
                + ", r.id, r.note_id, r.author, r.body"
                + " FROM post p LEFT JOIN note n ON n.post_id = p.id"
                + " LEFT JOIN reply r ON r.note_id = n.id"
                + " ORDER BY p.id, n.id, r.id");
    labels =
        connection.prepareStatement(
            "SELECT l.id, l.post_id, l.name FROM label l JOIN post p ON p.id = l.post_id"
                + " ORDER BY l.id");
  }

  @Override
  public List<PostWithNotes> posts() throws SQLException {
    Map<Long, PostWithNotes> read = new LinkedHashMap<>();
    try (ResultSet rows = posts.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        PostWithNotes post = read.get(id);
        if (post == null) {
          post = new PostWithNotes(post(rows, id), new ArrayList<>());
          read.put(id, post);
        }
        long note = rows.getLong(4);
        if (!rows.wasNull()) {
          post.notes().add(note(rows, note));
        }
      }
    }
    return new ArrayList<>(read.values());
  }

  @Override
  public List<Discussion> discussions() throws SQLException {
    Map<Long, Discussion> read = new LinkedHashMap<>();
    try (ResultSet rows = threads.executeQuery()) {
      NoteWithReplies last = null;
      while (rows.next()) {
        long id = rows.getLong(1);
        Discussion post = read.get(id);
        if (post == null) {
          post = new Discussion(post(rows, id), new ArrayList<>(), new ArrayList<>());
          read.put(id, post);
        }
        last = addReply(rows, post, last);
      }
    }
    try (ResultSet rows = labels.executeQuery()) {
      while (rows.next()) {
        long post = rows.getLong(2);
        Objects.requireNonNull(read.get(post))
            .labels()
            .add(new Label(rows.getLong(1), post, rows.getString(3)));
      }
    }
    return new ArrayList<>(read.values());
  }

  private static @Nullable NoteWithReplies addReply(
      ResultSet rows, Discussion post, @Nullable NoteWithReplies last) throws SQLException {
    long id = rows.getLong(4);
    if (rows.wasNull()) {
      return last;
    }
    NoteWithReplies note = last;
    if (note == null || note.note().id() != id) {
      note = new NoteWithReplies(note(rows, id), new ArrayList<>());
      post.notes().add(note);
    }
    long reply = rows.getLong(9);
    if (!rows.wasNull()) {
      note.replies()
          .add(new Reply(reply, rows.getLong(10), rows.getString(11), rows.getString(12)));
    }
    return note;
  }

  private static Post post(ResultSet rows, long id) throws SQLException {
    return new Post(id, rows.getString(2), rows.getInt(3));
  }

  private static Note note(ResultSet rows, long id) throws SQLException {
    return new Note(id, rows.getLong(5), rows.getString(6), rows.getString(7), rows.getInt(8));
  }
}
