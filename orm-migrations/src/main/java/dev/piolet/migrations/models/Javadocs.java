package dev.piolet.migrations.models;

import org.jspecify.annotations.Nullable;

/** Comments of the database as Javadoc. */
final class Javadocs {
  private Javadocs() {}

  /** The comment where there is one, or else what the name is of. */
  static String of(@Nullable String comment, String what, String name) {
    return comment == null ? what + " " + escaped('"' + name + '"') + "." : escaped(comment);
  }

  /** A text that neither ends the comment nor is markup or a Unicode escape in it. */
  static String escaped(String text) {
    return text.strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("/*", "&#47;*")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }
}
