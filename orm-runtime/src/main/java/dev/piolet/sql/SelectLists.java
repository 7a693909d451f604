package dev.piolet.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The select lists of the queries of one statement, and whose rows the statement gives: these are
 * read by the program, so that their columns are written for it. Not thread-safe.
 */
public final class SelectLists {
  private final SqlWriter writer;
  private final List<SqlPart> results = new ArrayList<>(1);
  private @Nullable List<SqlPart> passedOn;
  private @Nullable List<SqlPart> collected;
  private @Nullable IdentityHashMap<SqlPart, List<String>> casts;

  SelectLists(SqlWriter writer) {
    this.writer = writer;
  }

  /** Takes note of the whole statement, in place of one that it only stands for. */
  public SelectLists begin(SqlPart statement) {
    results.clear();
    results.add(statement);
    return this;
  }

  /** Takes note that the rows of a query have their collections in them. */
  public SelectLists collect(SqlPart query) {
    if (collected == null) {
      collected = new ArrayList<>(1);
    }
    collected.add(query);
    return this;
  }

  /** Whether the rows of a query have their collections in them. */
  public boolean isCollected(SqlPart query) {
    return collected != null && has(collected, query);
  }

  /**
   * Writes the select list of a query, which {@link QueryKeys#list} then refers to.
   *
   * @param query the query, whose rows may be what the whole statement gives
   */
  public SqlWriter write(SqlPart query, List<? extends Expression<?>> parts) {
    writer.keys().select(parts);
    return list(query, parts);
  }

  /**
   * Writes what a statement gives, with the names that it was given.
   *
   * @param statement the statement, whose rows may be what the whole one gives
   */
  public SqlWriter list(SqlPart statement, List<? extends Expression<?>> parts) {
    OutputName.requireDistinct(parts);
    List<String> types = casts == null ? null : casts.get(statement);
    boolean isResult = types == null && isResult(statement);
    for (int i = 0; i < parts.size(); i++) {
      Expression<?> part = parts.get(i);
      writer.sql(i == 0 ? "" : ", ");
      if (types != null && !types.get(i).isEmpty()) {
        writer.sql("CAST(").part(part).sql(" AS ").sql(types.get(i)).sql(")");
      } else if (isResult) {
        writer.result(part);
      } else {
        writer.typed(part);
      }
      OutputName name = OutputName.in(part);
      if (name != null) {
        writer.sql(" AS ").identifier(name.name());
      }
    }
    return writer;
  }

  /**
   * Lets {@link #write} cast what a query selects, as both queries of a recursive common table must
   * give the same types.
   *
   * @param types the type of each column, empty for one that is not cast
   */
  public SqlWriter cast(SqlPart query, List<String> types) {
    if (casts == null) {
      casts = new IdentityHashMap<>();
    }
    casts.put(query, types);
    return writer;
  }

  /** Takes note that the rows of a combined query are those of its parts. */
  public SqlWriter combine(SqlPart whole, SqlPart... parts) {
    if (isResult(whole)) {
      Collections.addAll(results, parts);
    }
    List<String> types = casts == null ? null : casts.get(whole);
    if (types != null) {
      for (SqlPart part : parts) {
        cast(part, types);
      }
    }
    return writer;
  }

  /** Takes note that a derived or common table passes the rows of a query on. */
  public SqlWriter passOn(SqlPart query) {
    if (passedOn == null) {
      passedOn = new ArrayList<>(1);
    }
    passedOn.add(query);
    return writer;
  }

  /** Whether a derived or common table passes the rows of a query on. */
  public boolean isPassedOn(SqlPart query) {
    return passedOn != null && has(passedOn, query);
  }

  /** Whether a part is the whole statement. */
  public boolean isWhole(SqlPart part) {
    return !results.isEmpty() && results.get(0) == part;
  }

  /** Whether the rows of a part are what the whole statement gives. */
  public boolean isResult(SqlPart query) {
    return has(results, query);
  }

  /** The same part, and not an equal one. */
  private static boolean has(List<SqlPart> parts, SqlPart wanted) {
    for (SqlPart part : parts) {
      if (part == wanted) {
        return true;
      }
    }
    return false;
  }
}
