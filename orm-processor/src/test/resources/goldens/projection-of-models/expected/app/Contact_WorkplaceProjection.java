package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Contact.Workplace} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Contact_WorkplaceProjection {
  private Contact_WorkplaceProjection() {
  }

  /**
   * A {@link Contact.Workplace} of what is selected for each component.
   */
  static Selectable<Contact.Workplace> of(Selectable<String> name, Selectable<Contact.Boss> boss) {
    return Projections.of(Contact.Workplace.class, List.of(name, boss), (context, at) -> {
      var readName = name.reader(context);
      var readBoss = boss.reader(context);
      return (row, first) -> new Contact.Workplace(
          Objects.requireNonNull(readName.read(row, first)),
          Objects.requireNonNull(readBoss.read(row, first + at[1])));
    });
  }

  /**
   * A {@link Contact.Workplace} of the columns of that name; with {@code nullable()} it is null where {@code office} has no row.
   */
  static Selectable<Contact.Workplace> of(OfficeTable office, UserTable boss) {
    return Projections.of(office, of(office.name, Contact_BossProjection.of(boss)));
  }
}
