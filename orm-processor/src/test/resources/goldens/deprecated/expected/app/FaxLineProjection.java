package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link FaxLine} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class FaxLineProjection {
  private FaxLineProjection() {
  }

  /**
   * A {@link FaxLine} of what is selected for each component.
   */
  public static Selectable<FaxLine> of(Selectable<Long> number, Selectable<Fax> fax) {
    return Projections.of(FaxLine.class, List.of("number", "fax"), List.of(number, fax),
        (context, at) -> {
      var readNumber = number.reader(context);
      var readFax = fax.reader(context);
      return (row, first) -> new FaxLine(
          readNumber.read(row, first),
          Objects.requireNonNull(readFax.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link FaxLine}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<FaxLine> rows) {
    return new Table(rows);
  }

  /**
   * A {@link FaxLine} of the columns of that name; with {@code nullable()} it is null where {@code fax} has no row.
   */
  public static Selectable<FaxLine> of(FaxTable fax) {
    return Projections.of(fax, of(fax.number, fax));
  }

  /**
   * A table of {@link FaxLine}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<FaxLine> {
    public final NumberExpression<Long> number;

    private Table(QueryTable<FaxLine> rows) {
      super(FaxLine.class, rows);
      this.number = number(0);
    }
  }
}
