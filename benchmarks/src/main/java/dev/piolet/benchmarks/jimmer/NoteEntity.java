package dev.piolet.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A row that belongs to a post. */
@Entity
@Table(name = "note")
public interface NoteEntity {
  @Id
  long id();

  @ManyToOne
  PostEntity post();

  @IdView
  long postId();

  String author();

  String body();

  int likes();

  @OneToMany(mappedBy = "note", orderedProps = @OrderedProp("id"))
  List<ReplyEntity> replies();
}
