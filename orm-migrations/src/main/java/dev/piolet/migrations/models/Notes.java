package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Gathers what cannot be modelled. */
final class Notes {
  private final List<NotModelled> all = new ArrayList<>();

  void add(String object, String what, String nearest) {
    all.add(new NotModelled(object, what, nearest));
  }

  /** Takes what is said of one object. */
  BiConsumer<String, String> of(String object) {
    return (what, nearest) -> add(object, what, nearest);
  }

  List<NotModelled> all() {
    return List.copyOf(all);
  }
}
