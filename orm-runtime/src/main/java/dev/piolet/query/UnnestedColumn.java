package dev.piolet.query;

import dev.piolet.sql.Bind;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of rows that are sent as an array for each column.
 *
 * @param array its values
 * @param cast what turns an element of the array into a value: a cast, or nothing
 */
record UnnestedColumn(Bind<?> array, String cast) {
  static <T> UnnestedColumn of(PgType<T> type, List<@Nullable T> values) {
    return new UnnestedColumn(bind(type.bulk(), values), type.bulkCast());
  }

  @SuppressWarnings("unchecked") // a list of the values is a collection of them
  private static <C extends Collection<?>> Bind<C> bind(PgType<C> type, List<?> values) {
    return new Bind<>(type, (C) values);
  }

  /** Writes {@code unnest(?, ?)}. */
  static SqlWriter renderCall(SqlWriter writer, List<UnnestedColumn> columns) {
    List<Bind<?>> arrays = columns.stream().<Bind<?>>map(UnnestedColumn::array).toList();
    return writer.sql("unnest(").bindAll(arrays).sql(")");
  }

  /** Writes {@code c1, c2}. */
  static void renderNames(SqlWriter writer, List<UnnestedColumn> columns) {
    for (int i = 1; i <= columns.size(); i++) {
      writer.sql(i == 1 ? "c" : ", c").sql(Integer.toString(i));
    }
  }

  /** Writes {@code r.c1, r.c2::integer[]}. */
  static void renderValues(SqlWriter writer, List<UnnestedColumn> columns) {
    for (int i = 1; i <= columns.size(); i++) {
      writer.sql(i == 1 ? "r.c" : ", r.c").sql(Integer.toString(i));
      writer.sql(columns.get(i - 1).cast());
    }
  }
}
