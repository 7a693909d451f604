package dev.piolet.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A row with others that belong to it. */
@Entity
@Table(name = "post")
public interface PostEntity {
  @Id
  long id();

  String title();

  int score();

  @OneToMany(mappedBy = "post", orderedProps = @OrderedProp("id"))
  List<NoteEntity> notes();

  @OneToMany(mappedBy = "post", orderedProps = @OrderedProp("id"))
  List<LabelEntity> labels();
}
