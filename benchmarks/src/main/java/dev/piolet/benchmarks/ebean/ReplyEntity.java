package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Reply;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row that belongs to a note. */
@Entity
@Table(name = "reply")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class ReplyEntity {
  @Id long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "note_id")
  NoteEntity note;

  String author;

  String body;

  Reply values(long noteId) {
    return new Reply(id, noteId, author, body);
  }
}
