package dev.piolet.processor.code;

import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A type argument that is left open.
 *
 * @param keyword how it is bounded: {@code extends} or {@code super}
 * @param bound by what, or null when it is not
 */
public record WildcardTypeName(String keyword, @Nullable TypeName bound) implements TypeName {
  /** A type argument of which nothing is known. */
  public static final TypeName ANY = new WildcardTypeName("extends", null);

  static WildcardTypeName get(WildcardType type) {
    TypeMirror lower = type.getSuperBound();
    if (lower != null) {
      return new WildcardTypeName("super", TypeName.get(lower));
    }
    TypeMirror upper = type.getExtendsBound();
    return new WildcardTypeName("extends", upper == null ? null : TypeName.get(upper));
  }

  @Override
  public void write(CodeWriter writer) {
    writer.text("?");
    if (bound != null) {
      writer.text(" " + keyword + " ");
      bound.write(writer);
    }
  }

  @Override
  public void collect(Imports imports) {
    if (bound != null) {
      bound.collect(imports);
    }
  }

  @Override
  public String toString() {
    return bound == null ? "?" : "? " + keyword + " " + bound;
  }
}
