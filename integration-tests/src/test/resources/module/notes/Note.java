package notes;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A model that its module neither exports nor opens to anyone. */
@Table
class Note extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  private String text;

  Kind kind;

  @Embedded @Nullable Place place;

  Note(String text, Kind kind, @Nullable Place place) {
    this.text = text;
    this.kind = kind;
    this.place = place;
  }

  String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }

  enum Kind {
    LONG,
    SHORT
  }

  record Place(String city, String @Nullable [] streets) {}
}
