package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a diagram in the language of <a
 * href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid</a>.
 *
 * <p>Names of tables and what is said of columns stand in quotes, where little is forbidden. Names
 * of columns and types cannot be quoted: what Mermaid would not read there becomes an underscore.
 */
final class MermaidWriter {
  private static final Pattern NOT_IN_QUOTES = Pattern.compile("[\"%\\\\\\p{Cntrl}]");
  private static final Pattern NOT_IN_WORD = Pattern.compile("[^A-Za-z0-9_\\u00C0-\\uD7FF]+");
  private static final Pattern NOT_IN_TYPE =
      Pattern.compile("[^A-Za-z0-9_()\\[\\]\\u00C0-\\uD7FF]+");

  /**
   * The words that Mermaid takes for a key's marker, in any letters, even at the beginning of a
   * word.
   */
  private static final Pattern KEYWORD = Pattern.compile("(?i)(pk|fk|uk)(?![A-Za-z0-9_]).*");

  private final StringBuilder text = new StringBuilder("erDiagram\n");
  private final Diagram diagram;

  private MermaidWriter(Diagram diagram) {
    this.diagram = diagram;
  }

  static String write(Diagram diagram) {
    MermaidWriter writer = new MermaidWriter(diagram);
    diagram.entities().forEach(writer::entity);
    diagram.enumerations().forEach(writer::enumeration);
    diagram.relations().forEach(writer::relation);
    return writer.text.toString();
  }

  private void entity(Entity entity) {
    text.append("  ").append(quoted(entity.name()));
    if (entity.kind() != null) {
      text.append('[').append(quoted(entity.name() + " (" + entity.kind() + ")")).append(']');
    }
    text.append(" {\n");
    entity.attributes().forEach(this::attribute);
    text.append("  }\n");
  }

  private void attribute(Attribute attribute) {
    String name = word(attribute.name(), NOT_IN_WORD);
    text.append("    ").append(word(attribute.type(), NOT_IN_TYPE)).append(' ').append(name);
    if (!attribute.keys().isEmpty()) {
      text.append(' ').append(String.join(", ", attribute.keys()));
    }
    List<String> remarks = new ArrayList<>();
    if (!name.equals(attribute.name())) {
      remarks.add(attribute.name());
    }
    if (attribute.nullable()) {
      remarks.add("null");
    }
    addTo(remarks, attribute.comment());
    if (!remarks.isEmpty()) {
      text.append(' ').append(quoted(String.join("; ", remarks)));
    }
    text.append('\n');
  }

  private static void addTo(List<String> remarks, @Nullable String comment) {
    if (comment != null) {
      remarks.add(comment);
    }
  }

  private void enumeration(Enumeration enumeration) {
    text.append("  ").append(quoted("enum " + enumeration.name()));
    text.append('[').append(quoted(enumeration.name() + " (enum)")).append("] {\n");
    for (String label : enumeration.labels()) {
      String word = word(label, NOT_IN_WORD);
      text.append("    label ").append(word);
      if (!word.equals(label)) {
        text.append(' ').append(quoted(label));
      }
      text.append('\n');
    }
    text.append("  }\n");
  }

  private void relation(Relation relation) {
    text.append("  ")
        .append(quoted(diagram.entities().get(relation.parent()).name()))
        .append(relation.optional() ? " |o--" : " ||--")
        .append(relation.unique() ? "o| " : "o{ ")
        .append(quoted(diagram.entities().get(relation.child()).name()))
        .append(" : ")
        .append(quoted(String.join(", ", relation.columns())))
        .append('\n');
  }

  private static String quoted(String name) {
    return '"' + NOT_IN_QUOTES.matcher(name).replaceAll("_") + '"';
  }

  private static String word(String name, Pattern forbidden) {
    String word = name.isEmpty() ? "_" : forbidden.matcher(name).replaceAll("_");
    boolean readable = Character.isLetter(word.charAt(0)) || word.charAt(0) == '_';
    return readable && !KEYWORD.matcher(word).matches() ? word : "_" + word;
  }
}
