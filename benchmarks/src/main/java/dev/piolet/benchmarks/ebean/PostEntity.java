package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Lists.Discussion;
import dev.piolet.benchmarks.Lists.PostWithNotes;
import dev.piolet.benchmarks.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A row with others that belong to it. */
@Entity
@Table(name = "post")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class PostEntity {
  @Id long id;

  String title;

  int score;

  @OneToMany(mappedBy = "post")
  @OrderBy("id")
  List<NoteEntity> notes;

  @OneToMany(mappedBy = "post")
  @OrderBy("id")
  List<LabelEntity> labels;

  PostWithNotes withNotes() {
    return new PostWithNotes(values(), notes.stream().map(note -> note.values(id)).toList());
  }

  Discussion discussion() {
    return new Discussion(
        values(),
        notes.stream().map(note -> note.withReplies(id)).toList(),
        labels.stream().map(label -> label.values(id)).toList());
  }

  private Post values() {
    return new Post(id, title, score);
  }
}
