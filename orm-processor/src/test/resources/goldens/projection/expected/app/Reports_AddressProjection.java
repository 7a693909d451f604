package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
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
    return Projections.of(Reports.Address.class, List.of(city), (context, at) -> {
      var readCity = city.reader(context);
      return (row, first) -> new Reports.Address(
          Objects.requireNonNull(readCity.read(row, first)));
    });
  }
}
