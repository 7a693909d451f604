package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Lists.NoteWithReplies;
import dev.piolet.benchmarks.Note;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A row that belongs to a post. */
@Entity
@Table(name = "note")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class NoteEntity {
  @Id long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "post_id")
  PostEntity post;

  String author;

  String body;

  int likes;

  @OneToMany(mappedBy = "note")
  @OrderBy("id")
  List<ReplyEntity> replies;

  /** The values; Ebean does not put the post into what it fetches for it. */
  Note values(long postId) {
    return new Note(id, postId, author, body, likes);
  }

  NoteWithReplies withReplies(long postId) {
    return new NoteWithReplies(
        values(postId), replies.stream().map(reply -> reply.values(id)).toList());
  }
}
