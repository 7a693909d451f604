package dev.piolet.benchmarks.hibernate;

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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A row that belongs to a post. */
@Entity
@Table(name = "note")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
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
  @Fetch(FetchMode.SUBSELECT)
  List<ReplyEntity> replies;

  Note values() {
    return new Note(id, post.id, author, body, likes);
  }

  NoteWithReplies withReplies() {
    return new NoteWithReplies(values(), replies.stream().map(ReplyEntity::values).toList());
  }
}
