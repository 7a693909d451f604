package dev.piolet.it.interplay;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A vector, of the extension pgvector. */
@Table
class Embedding extends TableBase {
  @Field(primaryKey = true)
  int id;

  @Field(type = "vector(3)")
  float[] place = {};

  static Embedding of(int id, float... place) {
    Embedding embedding = new Embedding();
    embedding.id = id;
    embedding.place = place;
    return embedding;
  }
}
