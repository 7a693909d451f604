package dev.piolet.observe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verb and tables among the tokens of a statement. Not thread-safe. */
final class SqlOutline {
  private static final Set<String> QUERIES =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "TABLE");
  private static final Set<String> BEFORE_TABLE = Set.of("INTO", "JOIN", "TABLE", "COPY", "ON");
  private static final Set<String> BETWEEN =
      Set.of("ONLY", "LATERAL", "IF", "NOT", "EXISTS", "TABLE", "CONCURRENTLY");
  private static final Set<String> END_OF_FROM =
      Set.of("WHERE", "GROUP", "ORDER", "HAVING", "SET", "RETURNING", "LIMIT", "OFFSET", "WINDOW");

  /** A statement within parentheses, or the outermost one. */
  private static final class Level {
    private boolean hasQuery;
    private boolean isInFrom;
  }

  /** A table, and how deep in parentheses it is. */
  private record Found(String table, int depth, boolean isOfMain) {}

  private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level()));
  private final List<Found> found = new ArrayList<>();
  private final Set<String> common = new HashSet<>();
  private String operation = "";
  private boolean isWith;
  private boolean hasMain;
  private boolean isTableNext;
  private boolean isInName;
  private boolean isBehindTable;
  private String previous = "";

  void take(SqlTokens tokens) {
    boolean wasBehindTable = isBehindTable;
    isBehindTable = false;
    switch (tokens.kind()) {
      case WORD -> word(tokens);
      case QUOTED -> name(tokens.text(), tokens);
      case MARK -> mark(tokens.text(), wasBehindTable);
      default -> isTableNext = false;
    }
    boolean isName = tokens.kind() == SqlTokens.Kind.QUOTED;
    previous = isName ? "" : tokens.text().toUpperCase(Locale.ROOT);
  }

  private Level level() {
    return levels.element();
  }

  private void mark(String mark, boolean wasBehindTable) {
    switch (mark) {
      case "(" -> {
        levels.push(new Level());
        isTableNext = false;
      }
      case ")" -> {
        if (levels.size() > 1) {
          levels.pop();
        }
      }
      case "," -> isTableNext = level().isInFrom;
      case "." -> isInName = wasBehindTable;
      default -> isTableNext = false;
    }
  }

  private void word(SqlTokens tokens) {
    String word = tokens.text().toUpperCase(Locale.ROOT);
    if (isInName) {
      name(tokens.text(), tokens);
    } else if (operation.isEmpty()) {
      first(word);
    } else if (isVerb(word)) {
      verb(word);
    } else if (word.equals("FROM") || word.equals("USING")) {
      beginFrom();
    } else if (BEFORE_TABLE.contains(word)) {
      isTableNext = isTable(word);
    } else if (END_OF_FROM.contains(word)) {
      level().isInFrom = false;
      isTableNext = false;
    } else if (!(isTableNext && BETWEEN.contains(word))) {
      name(tokens.text(), tokens);
    }
  }

  private void first(String word) {
    if (word.equals("WITH")) {
      isWith = true;
      operation = word;
    } else {
      operation = word;
      hasMain = true;
      level().hasQuery = QUERIES.contains(word);
      isTableNext = word.equals("UPDATE") || word.equals("COPY") || word.equals("TRUNCATE");
    }
  }

  /** A verb begins a statement; in {@code FOR UPDATE} and the like it does not. */
  private boolean isVerb(String word) {
    boolean isBeginning = previous.equals("(") || previous.equals(")");
    return QUERIES.contains(word)
        && (isBeginning || word.equals("SELECT"))
        && !(word.equals("TABLE") || word.equals("VALUES"));
  }

  private void verb(String word) {
    level().hasQuery = true;
    level().isInFrom = false;
    isTableNext = word.equals("UPDATE");
    if (isWith && !hasMain && levels.size() == 1) {
      hasMain = true;
      operation = word;
    }
  }

  /** Other things than queries have a FROM in them: {@code extract(year FROM day)}. */
  private void beginFrom() {
    boolean isClause = level().hasQuery && !previous.equals("DISTINCT");
    level().isInFrom = isClause;
    isTableNext = isClause;
  }

  private boolean isTable(String word) {
    return switch (word) {
      case "ON" -> operation.equals("CREATE") || operation.equals("DROP");
      default -> true;
    };
  }

  private void name(String name, SqlTokens tokens) {
    if (isInName) {
      isInName = false;
      table(found.remove(found.size() - 1).table() + '.' + name, tokens);
    } else if (isTableNext) {
      isTableNext = false;
      table(name, tokens);
    } else if (isWith && !hasMain && levels.size() == 1) {
      common.add(name);
    }
  }

  /** A name before a parenthesis in FROM is a function. */
  private void table(String name, SqlTokens tokens) {
    if (!(level().isInFrom && tokens.isBefore('('))) {
      found.add(new Found(name, levels.size(), hasMain));
      isBehindTable = true;
    }
  }

  SqlSummary summary() {
    found.removeIf(each -> common.contains(each.table()));
    Set<String> tables = new LinkedHashSet<>();
    @Nullable Found main = null;
    for (Found each : found) {
      tables.add(each.table());
      boolean isBetter =
          main == null
              || each.isOfMain() && !main.isOfMain()
              || each.isOfMain() == main.isOfMain() && each.depth() < main.depth();
      main = isBetter ? each : main;
    }
    return new SqlSummary(operation, main == null ? null : main.table(), List.copyOf(tables));
  }
}
