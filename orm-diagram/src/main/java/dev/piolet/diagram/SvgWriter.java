package dev.piolet.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a diagram as a picture that needs nothing beside itself: no script, no font, no link. */
final class SvgWriter {
  private static final double MARGIN = 24;
  private static final double PORT = 6;

  private final StringBuilder text = new StringBuilder();
  private final Diagram diagram;
  private final List<Card> cards = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** A line between boxes: where it goes, and how it looks. */
  private record Line(Link link, SvgLine drawn) {}

  private SvgWriter(Diagram diagram) {
    this.diagram = diagram;
    diagram.entities().forEach(entity -> cards.add(Card.of(entity)));
    diagram.enumerations().forEach(enumeration -> cards.add(Card.of(enumeration)));
    diagram.relations().forEach(this::addRelation);
    for (int i = 0; i < diagram.entities().size(); i++) {
      addUses(i, diagram.entities().get(i));
    }
  }

  static String write(Diagram diagram) {
    return new SvgWriter(diagram).write();
  }

  /** The boxes in the order of tables and then enums, with the lines between them. */
  private Layout layout() {
    return Layout.of(
        cards.stream().map(Card::size).toList(), lines.stream().map(Line::link).toList());
  }

  private void addRelation(Relation relation) {
    Entity child = diagram.entities().get(relation.child());
    Entity parent = diagram.entities().get(relation.parent());
    Link link =
        new Link(
            relation.child(),
            cards.get(relation.child()).middleOf(child.indexOf(relation.columns().get(0))),
            relation.parent(),
            cards.get(relation.parent()).middleOf(parent.indexOf(relation.target().get(0)))
                + port(relation));
    String tooltip =
        child.name()
            + " ("
            + String.join(", ", relation.columns())
            + ") references "
            + parent.name()
            + " ("
            + String.join(", ", relation.target())
            + ")";
    lines.add(
        new Line(
            link,
            new SvgLine(
                "relation",
                tooltip,
                relation.unique() ? SvgLine.ZERO_OR_ONE : SvgLine.MANY,
                relation.optional() ? SvgLine.ZERO_OR_ONE : SvgLine.ONE)));
  }

  /** Lines to the same column that end in different signs end beside each other. */
  private double port(Relation relation) {
    boolean beside =
        diagram.relations().stream()
            .anyMatch(
                other ->
                    other.parent() == relation.parent()
                        && other.target().get(0).equals(relation.target().get(0))
                        && other.optional() != relation.optional());
    return !beside ? 0 : relation.optional() ? PORT : -PORT;
  }

  private void addUses(int position, Entity entity) {
    for (int i = 0; i < entity.attributes().size(); i++) {
      Attribute attribute = entity.attributes().get(i);
      if (attribute.enumeration() >= 0) {
        int target = diagram.entities().size() + attribute.enumeration();
        Link link =
            new Link(
                position,
                cards.get(position).middleOf(i),
                target,
                cards.get(target).headHeight() / 2);
        String tooltip = entity.name() + "." + attribute.name() + " is a " + attribute.type();
        lines.add(new Line(link, new SvgLine("use", tooltip, "", "")));
      }
    }
  }

  private String write() {
    Layout layout = layout();
    String width = number(layout.width() + 2 * MARGIN);
    String height = number(layout.height() + 2 * MARGIN);
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width + "\" height=\"" + height)
        .append("\" viewBox=\"0 0 " + width + " " + height)
        .append("\" role=\"img\" aria-label=\"")
        .append(escaped(label()))
        .append("\">\n<style>\n")
        .append(SvgStyle.TEXT)
        .append("</style>\n<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n")
        .append("<g transform=\"translate(" + number(MARGIN) + " " + number(MARGIN) + ")\">\n");
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).drawn().write(text, layout.routes().get(i));
    }
    for (int i = 0; i < cards.size(); i++) {
      card(cards.get(i), layout.boxes().get(i));
    }
    return text.append("</g>\n</svg>\n").toString();
  }

  private String label() {
    return "Diagram of "
        + String.join(", ", diagram.entities().stream().map(Entity::name).toList());
  }

  private void card(Card card, Box box) {
    double head = card.headHeight();
    text.append("<g class=\"" + card.style())
        .append("\" transform=\"translate(" + number(box.x()) + " " + number(box.y()) + ")\">\n")
        .append("<rect class=\"box\" width=\"" + number(box.width()))
        .append("\" height=\"" + number(box.height()) + "\" rx=\"6\"/>\n")
        .append("<path class=\"head\" d=\"M0 " + number(head) + "V6a6 6 0 0 1 6 -6H")
        .append(number(box.width() - 6) + "a6 6 0 0 1 6 6V" + number(head) + "z\"/>\n");
    text("title", Card.PADDING, 21, card.title());
    if (!card.kind().isEmpty()) {
      text("kind end", box.width() - Card.PADDING, 21, card.kind());
    }
    if (card.comment() != null) {
      comment(card.comment(), box.width());
    }
    for (int i = 0; i < card.rows().size(); i++) {
      row(card, card.rows().get(i), card.middleOf(i), box.width());
    }
    text.append("</g>\n");
  }

  private void comment(String comment, double width) {
    int room = (int) ((width - 2 * Card.PADDING) / Card.SMALL_LETTER);
    String line = comment.lines().findFirst().orElse("");
    boolean fits = line.equals(comment) && Card.width(line) / Card.LETTER <= room;
    text.append("<g>");
    if (!fits) {
      text.append("<title>" + escaped(comment) + "</title>");
      line = cut(line, room - 1) + "…";
    }
    text("comment", Card.PADDING, 37, line);
    text.append("</g>\n");
  }

  private static String cut(String line, int room) {
    int end = 0;
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (Card.width(line.substring(0, next)) / Card.LETTER > room) {
        break;
      }
      end = next;
    }
    return line.substring(0, end).stripTrailing();
  }

  private void row(Card card, Card.Row row, double middle, double width) {
    text.append("<g>");
    if (row.tooltip() != null) {
      text.append("<title>" + escaped(row.tooltip()) + "</title>");
    }
    double baseline = middle + 4;
    for (int i = 0; i < row.keys().size(); i++) {
      String key = row.keys().get(i);
      String style = "key " + key.toLowerCase(Locale.ROOT);
      text(style, Card.PADDING + Card.KEY_WIDTH * i, baseline - 0.5, key);
    }
    text("name", Card.PADDING + card.keysWidth(), baseline, row.name());
    double right = width - Card.PADDING;
    if (row.nullable()) {
      text("null end", right, baseline, Card.NULL.strip());
      right -= Card.width(Card.NULL);
    }
    if (!row.type().isEmpty()) {
      text("type end", right, baseline, row.type());
    }
    text.append("</g>\n");
  }

  private void text(String style, double x, double y, String content) {
    text.append("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">")
        .append(escaped(content))
        .append("</text>");
  }

  /** A measure without needless digits. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Text as XML has it; what XML cannot hold is replaced. */
  static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
