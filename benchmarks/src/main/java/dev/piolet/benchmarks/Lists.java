package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** Rows with the rows that belong to them. */
public interface Lists {
  /** How many notes each post has. */
  int NOTES = 10;

  /**
   * A post with its notes.
   *
   * @param notes in the order of their keys
   */
  record PostWithNotes(Post post, List<Note> notes) {}

  /** Reads all posts, in the order of their keys, with their notes. */
  List<PostWithNotes> posts() throws SQLException;
}
