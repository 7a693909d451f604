package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Label;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row that belongs to a post. */
@Entity
@Table(name = "label")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class LabelEntity {
  @Id long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "post_id")
  PostEntity post;

  String name;

  Label values(long postId) {
    return new Label(id, postId, name);
  }
}
