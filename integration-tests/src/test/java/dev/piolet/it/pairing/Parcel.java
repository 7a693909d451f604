package dev.piolet.it.pairing;

import dev.piolet.TableBase;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tracked class whose key, and more, the database makes. */
@Table
class Parcel extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  int place;
  String name = "";

  @Field(defaultExpression = "'new'")
  @Nullable String code;

  @Field(generatedAs = "place * 2")
  @Nullable Integer twice;

  @Version int version;
  @CreatedAt @Nullable Instant created;

  /** Every third one has its own code, so that lists go in several statements. */
  static Parcel of(int place) {
    Parcel parcel = new Parcel();
    parcel.place = place;
    parcel.name = "parcel " + place;
    parcel.code = place % 3 == 2 ? "code " + place : null;
    return parcel;
  }

  String text() {
    return String.join(
        "|", "" + id, "" + place, name, code, "" + twice, "" + version, "" + created);
  }
}
