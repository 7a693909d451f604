package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds the row that made a statement of many fail, where it is certain: where the failure names a
 * value that just one row has, or where there is just one row.
 *
 * @param columns the columns that have their values from the models
 * @param models the models whose rows the statement writes
 * @param positions gives the place in the caller's list of one of them
 */
record FailedRowLocator<M>(
    Table<M> table, List<Column<M, ?>> columns, List<M> models, IntUnaryOperator positions) {
  private static final int UNKNOWN = -1;

  /** The exception for a failure of a statement, which tells the row. */
  QueryException failure(BoundSql sql, SQLException cause) {
    Throwable inner = cause.getCause();
    if (inner instanceof IllegalArgumentException || inner instanceof DateTimeException) {
      for (int at = 0; at < models.size(); at++) {
        for (Column<M, ?> column : columns) {
          String refusal = refusal(column, models.get(at));
          if (refusal != null) {
            SQLException named =
                new SQLException(
                    "The value of " + column + " is refused. " + refusal,
                    cause.getSQLState(),
                    inner);
            return QueryException.of(sql.sql(), sql.values(), named, positions.applyAsInt(at));
          }
        }
      }
    }
    int at = find(cause);
    return QueryException.of(
        sql.sql(), sql.values(), cause, at == UNKNOWN ? UNKNOWN : positions.applyAsInt(at));
  }

  /** Why a value cannot be sent, or null when it can. */
  private static <M, T> @Nullable String refusal(Column<M, T> column, M model) {
    T value = column.valueIn(model);
    try {
      if (value != null) {
        column.type().text(value);
      }
      return null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
  }

  private int find(SQLException cause) {
    String state = cause.getSQLState();
    ServerErrorMessage server = cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
    if (server == null || state == null || !(state.startsWith("22") || state.startsWith("23"))) {
      return UNKNOWN;
    }
    if (models.size() == 1) {
      return 0;
    }
    if (!table.name().equals(server.getTable())) {
      return UNKNOWN;
    }
    return switch (state) {
      case "23502" -> withoutValue(server.getColumn());
      case "23503", "23505" -> withKey(server.getDetail());
      default -> UNKNOWN;
    };
  }

  /** The only row that has NULL in a column. */
  private int withoutValue(@Nullable String name) {
    for (Column<M, ?> column : columns) {
      if (column.name().equals(name)) {
        return only(at -> column.valueIn(models.get(at)) == null);
      }
    }
    return UNKNOWN;
  }

  /**
   * The only row that has the key of PostgreSQL's detail, {@code Key (a, b)=(1, 2) ...}, whose
   * words depend on the server's language.
   */
  private int withKey(@Nullable String detail) {
    int begin = detail == null ? -1 : detail.indexOf('(');
    int middle = detail == null ? -1 : detail.indexOf(")=(", begin);
    if (detail == null || begin < 0 || middle < 0) {
      return UNKNOWN;
    }
    List<Column<M, ?>> key = new ArrayList<>();
    for (String name : detail.substring(begin + 1, middle).split(", ", -1)) {
      Column<M, ?> column = written(name);
      if (column == null || !StoredTexts.isExact(column.type())) {
        return UNKNOWN;
      }
      key.add(column);
    }
    String rest = detail.substring(middle + 3);
    return only(at -> rest.startsWith(text(key, models.get(at)) + ')'));
  }

  /** The column of a name that PostgreSQL may have quoted. */
  private @Nullable Column<M, ?> written(String name) {
    for (Column<M, ?> column : columns) {
      String quoted = '"' + column.name().replace("\"", "\"\"") + '"';
      if (column.name().equals(name) || quoted.equals(name)) {
        return column;
      }
    }
    return null;
  }

  private static <M> String text(List<Column<M, ?>> key, M model) {
    return String.join(", ", key.stream().map(column -> StoredTexts.exact(column, model)).toList());
  }

  private int only(IntPredicate test) {
    int found = UNKNOWN;
    for (int at = 0; at < models.size(); at++) {
      if (test.test(at)) {
        if (found != UNKNOWN) {
          return UNKNOWN;
        }
        found = at;
      }
    }
    return found;
  }
}
