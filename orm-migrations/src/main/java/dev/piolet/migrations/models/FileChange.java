package dev.piolet.migrations.models;

import java.nio.file.Path;

/**
 * A file of models that is not as it would be generated.
 *
 * @param file its path below the folder of sources
 * @param kind what it is
 * @param diff the difference from what is there to what would be generated, as {@code diff -u}
 *     writes it
 */
public record FileChange(Path file, Kind kind, String diff) {
  /** What a file is. */
  public enum Kind {
    /** It is not there yet. */
    NEW,

    /** It was generated, and would be generated otherwise now. */
    CHANGED,

    /** It was edited, or written by hand. */
    EDITED,

    /** It was generated, and would not be generated any more. */
    OBSOLETE
  }
}
