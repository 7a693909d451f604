package dev.piolet.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A row that belongs to a note. */
@Entity
@Table(name = "reply")
public interface ReplyEntity {
  @Id
  long id();

  @ManyToOne
  NoteEntity note();

  @IdView
  long noteId();

  String author();

  String body();
}
