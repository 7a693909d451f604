package guide;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What a department writes. */
// tag::model[]
@Table
public class Memo extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String text;

  @Field(references = Department.class)
  long departmentId;

  Memo(String text, long departmentId) {
    this.text = text;
    this.departmentId = departmentId;
  }
}
// end::model[]
