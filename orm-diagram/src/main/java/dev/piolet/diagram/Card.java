package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one box, with the measures of its parts in pixels. All text is in a font whose
 * letters are of one width, so that its width is known without the font.
 *
 * @param style the class of the box in the style sheet: {@code table}, {@code view}, {@code enum}
 * @param kind what stands beside the title, or empty
 * @param comment what stands below the title, or null
 */
record Card(String style, String title, String kind, @Nullable String comment, List<Row> rows) {
  static final double LETTER = 7.3;
  static final double SMALL_LETTER = 6.1;
  static final double ROW_HEIGHT = 21;
  static final double PADDING = 12;
  static final double KEY_WIDTH = 22;
  private static final double SPACE = 22;
  private static final double TITLE_HEIGHT = 32;
  private static final double COMMENT_HEIGHT = 16;
  private static final double FOOT = 5;
  private static final double NARROWEST = 130;

  /** The text behind the type of a nullable column. */
  static final String NULL = " null";

  /**
   * One line.
   *
   * @param keys the markers before the name
   * @param type the type, or empty
   * @param tooltip what is shown when the pointer is there, or null
   */
  record Row(
      List<String> keys, String name, String type, boolean nullable, @Nullable String tooltip) {}

  static Card of(Entity entity) {
    String kind = entity.kind();
    List<Row> rows = new ArrayList<>();
    for (Attribute attribute : entity.attributes()) {
      rows.add(
          new Row(
              attribute.keys(),
              attribute.name(),
              attribute.type(),
              attribute.nullable(),
              attribute.comment()));
    }
    return new Card(
        kind == null ? "table" : "view",
        entity.name(),
        kind == null ? "" : kind,
        entity.comment(),
        rows);
  }

  static Card of(Enumeration enumeration) {
    return new Card(
        "enum",
        enumeration.name(),
        "enum",
        null,
        enumeration.labels().stream()
            .map(label -> new Row(List.of(), label, "", false, null))
            .toList());
  }

  /** The width of the markers before all names. */
  double keysWidth() {
    return KEY_WIDTH * rows.stream().mapToInt(row -> row.keys().size()).max().orElse(0);
  }

  double headHeight() {
    return TITLE_HEIGHT + (comment == null ? 0 : COMMENT_HEIGHT);
  }

  /** How far a line's middle is below the box's upper edge. */
  double middleOf(int row) {
    return headHeight() + FOOT / 2 + ROW_HEIGHT * (row + 0.5);
  }

  /** The size; a comment that is longer than the box is wide is cut, and makes no box wider. */
  Node size() {
    double width = Math.max(NARROWEST, width(title) + SPACE + width(kind) + 2 * PADDING);
    for (Row row : rows) {
      double type = row.type().isEmpty() ? 0 : SPACE + width(row.type());
      double nullable = row.nullable() ? width(NULL) : 0;
      width = Math.max(width, keysWidth() + width(row.name()) + type + nullable + 2 * PADDING);
    }
    return new Node(Math.ceil(width), headHeight() + ROW_HEIGHT * rows.size() + FOOT);
  }

  /** The width of a text: letters of Asian scripts and emoji are twice as wide as others. */
  static double width(String text) {
    return LETTER * text.codePoints().mapToLong(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int letter) {
    return letter >= 0x1100 && Character.isIdeographic(letter)
        || letter >= 0x3000 && letter <= 0xD7FF
        || letter >= 0xFF01 && letter <= 0xFF60
        || letter > 0xFFFF;
  }
}
