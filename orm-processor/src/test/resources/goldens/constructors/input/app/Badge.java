package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** The setter of the key takes no null, so that a generated key cannot be taken out again. */
@Table
class Badge {
  @Field(primaryKey = true)
  private Long id;

  Long getId() {
    return id;
  }

  void setId(long id) {
    this.id = id;
  }
}
