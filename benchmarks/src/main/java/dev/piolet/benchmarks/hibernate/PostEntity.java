package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Lists.Discussion;
import dev.piolet.benchmarks.Lists.PostWithNotes;
import dev.piolet.benchmarks.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A row with others that belong to it. */
@Entity
@Table(name = "post")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public class PostEntity {
  @Id long id;

  String title;

  int score;

  @OneToMany(mappedBy = "post")
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  List<NoteEntity> notes;

  @OneToMany(mappedBy = "post")
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  List<LabelEntity> labels;

  PostWithNotes withNotes() {
    return new PostWithNotes(values(), notes.stream().map(NoteEntity::values).toList());
  }

  Discussion discussion() {
    return new Discussion(
        values(),
        notes.stream().map(NoteEntity::withReplies).toList(),
        labels.stream().map(LabelEntity::values).toList());
  }

  private Post values() {
    return new Post(id, title, score);
  }
}
