package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * Rows with the rows that belong to them.
 *
 * @param <P> what a library reads a post with its notes into
 * @param <D> what it reads a whole discussion into
 */
public interface Lists<P, D> {
  /** How many notes each post has. */
  int NOTES = 10;

  /** How many replies each note has. */
  int REPLIES = 2;

  /** How many labels each post has. */
  int LABELS = 5;

  /**
   * A post with its notes.
   *
   * @param notes in the order of their keys
   */
  record PostWithNotes(Post post, List<Note> notes) {}

  /**
   * A post with all that belongs to it.
   *
   * @param notes in the order of their keys
   * @param labels in the order of their keys
   */
  record Discussion(Post post, List<NoteWithReplies> notes, List<Label> labels) {}

  /**
   * A note with its replies.
   *
   * @param replies in the order of their keys
   */
  record NoteWithReplies(Note note, List<Reply> replies) {}

  /** Reads all posts, in the order of their keys, with their notes. */
  List<P> posts() throws SQLException;

  /** Reads all posts, in the order of their keys, with notes, their replies, and labels. */
  List<D> discussions() throws SQLException;

  /** The values of what {@link #posts} reads. */
  PostWithNotes post(P read);

  /** The values of what {@link #discussions} reads. */
  Discussion discussion(D read);

  /** A library that reads rows into the records of values themselves. */
  interface OfValues extends Lists<PostWithNotes, Discussion> {
    @Override
    default PostWithNotes post(PostWithNotes read) {
      return read;
    }

    @Override
    default Discussion discussion(Discussion read) {
      return read;
    }
  }
}
