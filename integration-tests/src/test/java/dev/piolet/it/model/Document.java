package dev.piolet.it.model;

import dev.piolet.annotations.Table;
import dev.piolet.annotations.Transient;
import java.util.UUID;

/** A tracked class with inherited columns and an array that is edited in place. */
@Table
class Document extends Entity<UUID> {
  String title = "";
  byte[] content = {};
  @Transient boolean open;
}
