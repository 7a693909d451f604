package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A join, in which a post comes once for each of its notes. */
final class JdbcLists implements Lists {
  private final PreparedStatement posts;

  JdbcLists(Connection connection) throws SQLException {
    posts =
        connection.prepareStatement(
            "SELECT p.id, p.title, p.score, n.id, n.post_id, n.author, n.body, n.likes"
                + " FROM post p LEFT JOIN note n ON n.post_id = p.id"
                + " ORDER BY p.id, n.id");
  }

  @Override
  public List<PostWithNotes> posts() throws SQLException {
    Map<Long, PostWithNotes> read = new LinkedHashMap<>();
    try (ResultSet rows = posts.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        PostWithNotes post = read.get(id);
        if (post == null) {
          post =
              new PostWithNotes(new Post(id, rows.getString(2), rows.getInt(3)), new ArrayList<>());
          read.put(id, post);
        }
        long note = rows.getLong(4);
        if (!rows.wasNull()) {
          post.notes()
              .add(
                  new Note(
                      note, rows.getLong(5), rows.getString(6), rows.getString(7), rows.getInt(8)));
        }
      }
    }
    return new ArrayList<>(read.values());
  }
}
