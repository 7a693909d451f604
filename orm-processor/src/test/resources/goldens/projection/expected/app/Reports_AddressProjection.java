package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Reports.Address} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Reports_AddressProjection {
  private Reports_AddressProjection() {
  }

  /**
   * A {@link Reports.Address} of what is selected for each component.
   */
  public static Selectable<Reports.Address> of(Selectable<String> city) {
    return Projections.of(Reports.Address.class, List.of("city"), List.of(city), (context, at) -> {
      var readCity = city.reader(context);
      return (row, first) -> new Reports.Address(
          Objects.requireNonNull(readCity.read(row, first)));
    });
  }

  /**
   * A derived or common table of {@link Reports.Address}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<Reports.Address> rows) {
    return new Table(rows);
  }

  /**
   * A table of {@link Reports.Address}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<Reports.Address> {
    public final TextExpression city;

    private Table(QueryTable<Reports.Address> rows) {
      super(Reports.Address.class, rows);
      this.city = text(0);
    }
  }
}
