package dev.piolet.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the queries of one statement, which are what DISTINCT ON, GROUP BY and ORDER BY take:
 * whether one is written as it stands, as a position in the select list, or by the names of its
 * values in a row beside FROM. Not thread-safe.
 */
public final class QueryKeys {
  private static final String GIVEN = "given";

  private final SqlWriter writer;
  private boolean atKey;
  private boolean isSorting;
  private boolean isOverRows;
  private @Nullable ClauseLimit limit;

  /** How many values of the row beside FROM come next, or -1 outside of keys that name them. */
  private int given = -1;

  QueryKeys(SqlWriter writer) {
    this.writer = writer;
  }

  /** Tells what is going to be selected, for the keys before it to refer to. */
  public SqlWriter select(List<? extends SqlPart> parts) {
    writer.scope(writer.scope().selecting(parts, false));
    return writer;
  }

  /** Lets {@link #list} write what is selected as its position, as a combined query must. */
  public SqlWriter selectPositions(List<? extends SqlPart> parts) {
    writer.scope(writer.scope().selecting(parts, true));
    return writer;
  }

  /**
   * Finds the keys of a query that are written more than once and have values: these are in a row
   * then, which {@link #valuesRow} writes, and keys name its columns.
   *
   * @param grouped the keys of GROUP BY and DISTINCT ON
   * @param sorted the keys of ORDER BY
   * @param rest what else may name keys: HAVING, and the windows
   */
  public SqlWriter find(
      List<? extends SqlPart> grouped,
      List<? extends SqlPart> sorted,
      List<? extends SqlPart> rest) {
    Scope scope = writer.scope();
    writer.scope(scope.keyed(ValueKey.of(grouped, scope.selected(), sorted, rest)));
    return writer;
  }

  /**
   * Writes the row with the values of keys, where there are any: {@code (SELECT ?::integer AS
   * "given1") AS "given"}.
   *
   * @param before what stands before it
   */
  public SqlWriter valuesRow(String before) {
    Scope scope = writer.scope();
    if (scope.keys().isEmpty()) {
      return writer;
    }
    writer.sql(before).sql("(SELECT ");
    int count = 0;
    for (ValueKey key : scope.keys()) {
      for (Bind<?> value : key.values()) {
        writer.sql(count == 0 ? "" : ", ").bind(value).sql(value.type().cast());
        writer.sql(" AS ").identifier(GIVEN + ++count);
      }
    }
    return writer.sql(") AS ").identifier(scope.freeName(GIVEN));
  }

  /**
   * Writes the keys of ORDER BY as {@link #list} does, but what has a name in the select list by
   * that name.
   */
  public SqlWriter sorted(Iterable<? extends SqlPart> keys) {
    return list(keys, true);
  }

  /**
   * Writes what DISTINCT ON, GROUP BY or ORDER BY of a query takes. One that is selected too and
   * has values in it is written as its position in the select list: to PostgreSQL two parameters
   * are two values, and {@code age / ?} is not {@code age / ?}. Where a position does not do, see
   * {@link #find}.
   */
  public SqlWriter list(Iterable<? extends SqlPart> keys) {
    return list(keys, false);
  }

  private SqlWriter list(Iterable<? extends SqlPart> keys, boolean areSorted) {
    boolean wasSorting = isSorting;
    isSorting = areSorted;
    String separator = "";
    for (SqlPart key : keys) {
      writer.sql(separator);
      atKey = true;
      if (key instanceof Expression<?>) {
        expression(key);
      } else {
        writer.part(key);
      }
      atKey = false;
      separator = ", ";
    }
    isSorting = wasSorting;
    return writer;
  }

  /** Writes the expression of a key: its position, but only where {@link #list} writes the key. */
  SqlWriter expression(SqlPart part) {
    if (!atKey) {
      return writer.part(part);
    }
    atKey = false;
    OutputName name = isSorting ? OutputName.in(part) : null;
    Scope scope = writer.scope();
    if (name != null && scope.isOnlyOutput(name)) {
      return writer.identifier(name.name());
    }
    if (scope.onlyPositions() || name != null && scope.hasOutput(name)) {
      return position(part);
    }
    return isNamed(part) ? writer.part(part) : positionOfValues(part);
  }

  private SqlWriter position(SqlPart part) {
    int position = writer.scope().positionOf(part);
    if (position == 0) {
      throw new IllegalStateException(
          "Combined queries are sorted by what the first of them selects, and it does not select "
              + SqlWriter.alone(part).sql()
              + ": select it in each, or sort select(...).from(query.as(\"rows\"))");
    }
    return writer.sql(Integer.toString(position));
  }

  private SqlWriter positionOfValues(SqlPart part) {
    SqlWriter.Place before = writer.place();
    writer.part(part);
    int position = writer.hasBindsSince(before) ? writer.scope().positionOf(part) : 0;
    return position > 0 ? writer.backTo(before).sql(Integer.toString(position)) : writer;
  }

  /** Writes a clause that is worked out before there are groups: it takes no aggregates. */
  public SqlWriter beforeGroups(String clause, SqlPart part) {
    return limited(new ClauseLimit(writer.scope(), clause, false), part);
  }

  /** Writes a clause that is worked out before windows are: it takes no window functions. */
  public SqlWriter beforeWindows(String clause, SqlPart part) {
    return limited(new ClauseLimit(writer.scope(), clause, true), part);
  }

  private SqlWriter limited(ClauseLimit inside, SqlPart part) {
    ClauseLimit around = limit;
    limit = inside;
    writer.part(part);
    limit = around;
    return writer;
  }

  /** Writes a function over the rows of a window. */
  SqlWriter window(SqlPart function) {
    if (limit != null) {
      limit.require(function, true, writer.scope());
    }
    return writer.lenient(function);
  }

  /**
   * Writes an aggregate, which looks at rows before they are grouped: a key in it is none there.
   */
  SqlWriter overRows(SqlPart aggregate) {
    if (limit != null) {
      limit.require(aggregate, false, writer.scope());
    }
    boolean wasOverRows = isOverRows;
    isOverRows = true;
    writer.beginLenient(); // it may count rows
    limited(new ClauseLimit(writer.scope(), "what another aggregate takes", false), aggregate);
    writer.endLenient();
    isOverRows = wasOverRows;
    return writer;
  }

  /** Writes a part that is a key by the names of its values, or else does nothing. */
  boolean writeNamed(SqlPart part) {
    ValueKey key = keyOf(part);
    if (key == null) {
      return false;
    }
    if (!isOverRows) {
      key.meet();
    }
    given = key.offset();
    part.render(writer);
    given = -1;
    return true;
  }

  /** Whether a part is a key that names values of the row beside FROM. */
  boolean isNamed(SqlPart part) {
    return keyOf(part) != null;
  }

  private @Nullable ValueKey keyOf(SqlPart part) {
    return given >= 0 ? null : ValueKey.in(writer.scope().keys(), part);
  }

  /** Whether what is being written is a key that names its values. */
  boolean isNaming() {
    return given >= 0;
  }

  /** Writes the name of the next value of the key that is being written. */
  SqlWriter name() {
    return writer.identifier(writer.scope().freeName(GIVEN)).sql(".").identifier(GIVEN + ++given);
  }
}
