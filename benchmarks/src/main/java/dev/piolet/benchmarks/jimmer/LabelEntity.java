package dev.piolet.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A row that belongs to a post. */
@Entity
@Table(name = "label")
public interface LabelEntity {
  @Id
  long id();

  @ManyToOne
  PostEntity post();

  @IdView
  long postId();

  String name();
}
