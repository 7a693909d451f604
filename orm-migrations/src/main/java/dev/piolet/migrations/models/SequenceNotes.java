package dev.piolet.migrations.models;

import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sequences of columns, and tells what of them models cannot say. */
final class SequenceNotes {
  private static final Pattern NEXTVAL = Pattern.compile("nextval\\('(.*)'::regclass\\)");

  private SequenceNotes() {}

  /** The sequence that a column's default takes numbers of, or null. */
  static @Nullable CatalogSequence of(Catalog catalog, CatalogColumn column) {
    String expression = column.defaultExpression();
    Matcher matcher = NEXTVAL.matcher(expression == null ? "" : expression);
    if (!matcher.matches()) {
      return null;
    }
    List<String> path = SqlText.path(matcher.group(1).replace("''", "'"));
    String name = path.get(path.size() - 1);
    return catalog.sequences().stream()
        .filter(one -> one.name().equals(name))
        .filter(one -> path.size() == 1 || one.schema().equals(path.get(0)))
        .findFirst()
        .orElse(null);
  }

  /** Tells what a sequence has that one of models has not. */
  static void options(
      CatalogSequence sequence, String type, long increment, BiConsumer<String, String> notes) {
    List<String> options = new ArrayList<>();
    if (!sequence.type().equals(type)) {
      options.add("AS " + sequence.type());
    }
    if (sequence.increment() != increment) {
      options.add("INCREMENT BY " + sequence.increment());
    }
    if (sequence.min() != 1) {
      options.add("MINVALUE " + sequence.min());
    }
    if (sequence.max() != greatestOf(sequence.type())) {
      options.add("MAXVALUE " + sequence.max());
    }
    if (sequence.start() != 1) {
      options.add("START WITH " + sequence.start());
    }
    if (sequence.cache() != 1) {
      options.add("CACHE " + sequence.cache());
    }
    if (sequence.cycles()) {
      options.add("CYCLE");
    }
    if (!options.isEmpty()) {
      notes.accept(
          "its sequence \"" + sequence.name() + "\" being " + String.join(" ", options),
          "Its sequence counts from 1 to the end of " + type);
    }
    if (sequence.owner() != null) {
      notes.accept(
          "that its sequence is owned by " + sequence.owner(),
          "A sequence of models stays when its table is dropped by hand");
    }
  }

  private static long greatestOf(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  /** Tells of sequences that no column takes numbers of. */
  static void unused(Context context) {
    Set<String> used = new HashSet<>();
    for (CatalogTable table : context.tables()) {
      for (CatalogColumn column : table.columns().values()) {
        CatalogSequence sequence = of(context.catalog(), column);
        if (sequence != null) {
          used.add(sequence.sqlName());
        }
      }
    }
    for (CatalogSequence sequence : context.catalog().sequences()) {
      if (!used.contains(sequence.sqlName())) {
        context
            .notes()
            .add(
                "sequence \"" + sequence.name() + '"',
                "a sequence that numbers no column",
                "Create it by hand, and call it in plain SQL");
      }
    }
  }
}
