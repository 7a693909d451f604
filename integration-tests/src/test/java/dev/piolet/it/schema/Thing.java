package dev.piolet.it.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The model of a table that is written by hand, with types of the program. */
record Thing(long id, Thing.Size size, String label, @Nullable String name) {
  enum Unit {
    CM,
    FOOT
  }

  record Size(Integer width, List<Unit> unit) {}
}
