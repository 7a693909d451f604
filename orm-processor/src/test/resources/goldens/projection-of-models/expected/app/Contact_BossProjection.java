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
 * Reads rows into {@link Contact.Boss} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Contact_BossProjection {
  private Contact_BossProjection() {
  }

  /**
   * A {@link Contact.Boss} of what is selected for each component.
   */
  static Selectable<Contact.Boss> of(Selectable<Long> id, Selectable<String> name,
      Selectable<String> email) {
    return Projections.of(Contact.Boss.class, List.of("id", "name", "email"), List.of(id, name,
        email), (context, at) -> {
      var readId = id.reader(context);
      var readName = name.reader(context);
      var readEmail = email.nullableReader(context);
      return (row, first) -> new Contact.Boss(
          Objects.requireNonNull(readId.read(row, first)),
          Objects.requireNonNull(readName.read(row, first + at[1])),
          Optional.ofNullable(readEmail.read(row, first + at[2])));
    });
  }

  /**
   * A derived or common table of {@link Contact.Boss}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<Contact.Boss> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Contact.Boss} of the columns of that name; with {@code nullable()} it is null where {@code user} has no row.
   */
  static Selectable<Contact.Boss> of(UserTable user) {
    return Projections.of(user, of(user.id, user.name, user.email));
  }

  /**
   * A table of {@link Contact.Boss}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<Contact.Boss> {
    public final NumberExpression<Long> id;

    public final TextExpression name;

    public final TextExpression email;

    private Table(QueryTable<Contact.Boss> rows) {
      super(Contact.Boss.class, rows);
      this.id = number(0);
      this.name = text(1);
      this.email = text(2);
    }
  }
}
