package dev.piolet.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values of several rows are one array, of which each comes back as the text that
 * PostgreSQL has for it: what reads the column reads that text. Immutable and thread-safe.
 *
 * @param type the column's type
 */
public record AggregatedColumn(PgType<?> type) {
  private static final String TEXT = "text";

  /**
   * The cast of a value before it becomes an element, or nothing. {@code array_agg} of arrays takes
   * only those of equal lengths, so that these are texts.
   */
  public String cast() {
    return isArray(type) ? type.selectCast() + "::" + TEXT : type.selectCast();
  }

  private static boolean isArray(PgType<?> type) {
    return type.definition() instanceof DomainDefinition domain
        ? isArray(domain.base())
        : type.info().dimensions() > 0;
  }

  /** The type of what an element's text is a value of. */
  public String elementType() {
    String name = type.info().textBase();
    return name.equals(TypeInfo.UNKNOWN) ? TEXT : name;
  }

  /**
   * The elements of an array's text, which are texts, or null for NULL.
   *
   * @throws IllegalArgumentException when the text is no array
   */
  public List<@Nullable String> elements(String array) {
    char delimiter = isArray(type) ? ',' : type.info().delimiter();
    List<@Nullable String> texts = new ArrayList<>();
    for (Object element : ArrayText.parse(array, delimiter)) {
      if (element instanceof List<?>) {
        throw new IllegalArgumentException(
            "Elements of the type "
                + type.name()
                + " are arrays: give the expression the type that PostgreSQL gives it");
      }
      texts.add((String) element);
    }
    return texts;
  }
}
