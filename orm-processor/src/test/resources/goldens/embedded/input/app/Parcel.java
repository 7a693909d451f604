package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Parcel extends TableBase {
  @Field(primaryKey = true)
  @Nullable Integer id;

  @Embedded private Tagged<Long> sender = new Tagged<>(0L, new byte[0]);

  @Embedded @Nullable Position at;

  Tagged<Long> getSender() {
    return sender;
  }

  void setSender(Tagged<Long> sender) {
    this.sender = sender;
  }
}
