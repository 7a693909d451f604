package dev.piolet.it.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objects of a call, and what it tells.
 *
 * @param stored those that have a row
 * @param fresh those that have none yet
 * @param told what the call has given so far
 */
record Items(List<Item> stored, List<Item> fresh, List<String> told) {
  Items(List<Item> stored, List<Item> fresh) {
    this(stored, fresh, new ArrayList<>());
  }

  void tell(Object given) {
    told.add(given.toString());
  }

  Stream<Item> all() {
    return Stream.concat(stored.stream(), fresh.stream());
  }
}
