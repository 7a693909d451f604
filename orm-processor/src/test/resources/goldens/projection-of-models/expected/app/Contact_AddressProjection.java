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
 * Reads rows into {@link Contact.Address} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Contact_AddressProjection {
  private Contact_AddressProjection() {
  }

  /**
   * A {@link Contact.Address} of what is selected for each component.
   */
  public static Selectable<Contact.Address> of(Selectable<String> street, Selectable<String> city) {
    return Projections.of(Contact.Address.class, List.of("street", "city"), List.of(street, city),
        (context, at) -> {
      var readStreet = street.reader(context);
      var readCity = city.reader(context);
      return (row, first) -> new Contact.Address(
          Objects.requireNonNull(readStreet.read(row, first)),
          Objects.requireNonNull(readCity.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link Contact.Address}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<Contact.Address> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Contact.Address} of the columns of that name; with {@code nullable()} it is null where {@code user} has no row.
   */
  public static Selectable<Contact.Address> of(UserTable user) {
    return Projections.of(user, of(user.street, user.city));
  }

  /**
   * A table of {@link Contact.Address}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<Contact.Address> {
    public final TextExpression street;

    public final TextExpression city;

    private Table(QueryTable<Contact.Address> rows) {
      super(Contact.Address.class, rows);
      this.street = text(0);
      this.city = text(1);
    }
  }
}
