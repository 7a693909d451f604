package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Label;
import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import dev.piolet.benchmarks.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.RowView;

/** <a href="https://jdbi.org/#_resultbearing_reducerows">{@code reduceRows}</a>. */
record JdbiLists(Handle handle) implements Lists.OfValues {
  private static final String NOTES =
      "n.id n_id, n.post_id n_post_id, n.author n_author, n.body n_body, n.likes n_likes";
  private static final String POSTS =
      "SELECT p.id, p.title, p.score, "
          + NOTES
          + " FROM post p LEFT JOIN note n ON n.post_id = p.id ORDER BY p.id, n.id";
  private static final String THREADS =
      "SELECT p.id, p.title, p.score, "
          + NOTES
          + ", r.id r_id, r.note_id r_note_id, r.author r_author, r.body r_body"
          + " FROM post p LEFT JOIN note n ON n.post_id = p.id"
          + " LEFT JOIN reply r ON r.note_id = n.id"
          + " ORDER BY p.id, n.id, r.id";
  private static final String LABELS =
      "SELECT l.id, l.post_id, l.name FROM label l JOIN post p ON p.id = l.post_id ORDER BY l.id";

  private static final RowMapper<Post> POST =
      (row, context) -> new Post(row.getLong("id"), row.getString("title"), row.getInt("score"));
  private static final RowMapper<Note> NOTE =
      (row, context) ->
          new Note(
              row.getLong("n_id"),
              row.getLong("n_post_id"),
              row.getString("n_author"),
              row.getString("n_body"),
              row.getInt("n_likes"));
  private static final RowMapper<Reply> REPLY =
      (row, context) ->
          new Reply(
              row.getLong("r_id"),
              row.getLong("r_note_id"),
              row.getString("r_author"),
              row.getString("r_body"));
  private static final RowMapper<Label> LABEL =
      (row, context) -> new Label(row.getLong(1), row.getLong(2), row.getString(3));

  JdbiLists {
    handle.registerRowMapper(Post.class, POST);
    handle.registerRowMapper(Note.class, NOTE);
    handle.registerRowMapper(Reply.class, REPLY);
  }

  @Override
  public List<PostWithNotes> posts() {
    Map<Long, PostWithNotes> read =
        handle
            .createQuery(POSTS)
            .reduceRows(
                new LinkedHashMap<>(),
                (posts, row) -> {
                  PostWithNotes post =
                      posts.computeIfAbsent(
                          row.getColumn("id", Long.class),
                          id -> new PostWithNotes(row.getRow(Post.class), new ArrayList<>()));
                  if (row.getColumn("n_id", Long.class) != null) {
                    post.notes().add(row.getRow(Note.class));
                  }
                  return posts;
                });
    return new ArrayList<>(read.values());
  }

  @Override
  public List<Discussion> discussions() {
    Map<Long, Discussion> read =
        handle
            .createQuery(THREADS)
            .reduceRows(
                new LinkedHashMap<>(),
                (posts, row) -> {
                  Discussion post =
                      posts.computeIfAbsent(
                          row.getColumn("id", Long.class),
                          id ->
                              new Discussion(
                                  row.getRow(Post.class), new ArrayList<>(), new ArrayList<>()));
                  addReply(row, post.notes());
                  return posts;
                });
    for (Label label : handle.createQuery(LABELS).map(LABEL).list()) {
      Objects.requireNonNull(read.get(label.postId())).labels().add(label);
    }
    return new ArrayList<>(read.values());
  }

  private static void addReply(RowView row, List<NoteWithReplies> notes) {
    Long id = row.getColumn("n_id", Long.class);
    if (id == null) {
      return;
    }
    if (notes.isEmpty() || notes.get(notes.size() - 1).note().id() != id) {
      notes.add(new NoteWithReplies(row.getRow(Note.class), new ArrayList<>()));
    }
    if (row.getColumn("r_id", Long.class) != null) {
      notes.get(notes.size() - 1).replies().add(row.getRow(Reply.class));
    }
  }
}
