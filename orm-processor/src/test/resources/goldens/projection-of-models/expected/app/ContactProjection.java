package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Contact} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ContactProjection {
  private ContactProjection() {
  }

  /**
   * A {@link Contact} of what is selected for each component.
   */
  public static Selectable<Contact> of(Selectable<Long> id, Selectable<String> name,
      Selectable<String> email, Selectable<Contact.Address> address,
      Selectable<Contact.Workplace> workplace, Selectable<Office> home, Selectable<Office> second,
      Selectable<User> all) {
    return Projections.of(Contact.class, List.of("id", "name", "email", "address", "workplace",
        "home", "second", "all"), List.of(id, name, email, address, workplace, home, second, all),
        (context, at) -> {
      var readId = id.reader(context);
      var readName = name.reader(context);
      var readEmail = email.nullableReader(context);
      var readAddress = address.reader(context);
      var readWorkplace = workplace.reader(context);
      var readHome = home.nullableReader(context);
      var readSecond = second.nullableReader(context);
      var readAll = all.reader(context);
      return (row, first) -> new Contact(
          readId.read(row, first),
          Objects.requireNonNull(readName.read(row, first + at[1])),
          readEmail.read(row, first + at[2]),
          Objects.requireNonNull(readAddress.read(row, first + at[3])),
          Objects.requireNonNull(readWorkplace.read(row, first + at[4])),
          readHome.read(row, first + at[5]),
          Optional.ofNullable(readSecond.read(row, first + at[6])),
          Objects.requireNonNull(readAll.read(row, first + at[7])));
    });
  }

  /**
   * A derived or common table of {@link Contact}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<Contact> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Contact} of the columns of that name; with {@code nullable()} it is null where {@code user} has no row.
   */
  public static Selectable<Contact> of(UserTable user, OfficeTable workplace,
      UserTable workplaceUser, OfficeTable home, OfficeTable second) {
    return Projections.of(user, of(user.id, user.name, user.email,
        Contact_AddressProjection.of(user), Contact_WorkplaceProjection.of(workplace,
        workplaceUser), home, second, user));
  }

  /**
   * A table of {@link Contact}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<Contact> {
    public final NumberExpression<Long> id;

    public final TextExpression name;

    public final TextExpression email;

    private Table(QueryTable<Contact> rows) {
      super(Contact.class, rows);
      this.id = number(0);
      this.name = text(1);
      this.email = text(2);
    }
  }
}
