package dev.piolet.schema;

import dev.piolet.type.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a statement finds a table by, where that is not the table's own name: a name, or a path
 * along foreign keys. Immutable and thread-safe.
 */
public final class TableAlias {
  private final String text;
  private final @Nullable KeyPath path;

  private TableAlias(String text, @Nullable KeyPath path) {
    this.text = text;
    this.path = path;
  }

  /**
   * A name.
   *
   * @param name the name, unquoted
   */
  public static TableAlias of(String name) {
    return new TableAlias(name, null);
  }

  static TableAlias of(KeyPath path) {
    return new TableAlias(path.text(), path);
  }

  /** The name, unquoted; of a path, what tells it from others, as {@code article.author}. */
  String text() {
    return text;
  }

  @Nullable KeyPath path() {
    return path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableAlias alias
        && text.equals(alias.text)
        && (path == null ? alias.path == null : path.isSame(alias.path));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return Identifiers.quote(text);
  }
}
