package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Q} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class QProjection {
  private QProjection() {
  }

  /**
   * A {@link Q} of what is selected for each component.
   */
  static Selectable<Q> of(Selectable<Long> id, Selectable<ID> key) {
    return Projections.of(Q.class, List.of("id", "key"), List.of(id, key), (context, at) -> {
      var readId = id.reader(context);
      var readKey = key.reader(context);
      return (row, first) -> new Q(
          readId.read(row, first),
          Objects.requireNonNull(readKey.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link Q}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<Q> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Q} of the columns of that name; with {@code nullable()} it is null where {@code faq} has no row.
   */
  static Selectable<Q> of(FAQTable faq) {
    return Projections.of(faq, of(faq.id, faq.key));
  }

  /**
   * A table of {@link Q}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<Q> {
    public final NumberExpression<Long> id;

    public final Expression<ID> key;

    private Table(QueryTable<Q> rows) {
      super(Q.class, rows);
      this.id = number(0);
      this.key = other(1);
    }
  }
}
