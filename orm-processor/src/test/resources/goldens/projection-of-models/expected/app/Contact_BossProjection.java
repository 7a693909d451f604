package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
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
  static Selectable<Contact.Boss> of(Selectable<Long> id, Selectable<String> name) {
    return Projections.of(Contact.Boss.class, List.of(id, name), (context, at) -> {
      var readId = id.reader(context);
      var readName = name.reader(context);
      return (row, first) -> new Contact.Boss(
          Objects.requireNonNull(readId.read(row, first)),
          Objects.requireNonNull(readName.read(row, first + at[1])));
    });
  }

  /**
   * A {@link Contact.Boss} of the columns of that name; with {@code nullable()} it is null where {@code user} has no row.
   */
  static Selectable<Contact.Boss> of(UserTable user) {
    return Projections.of(user, of(user.id, user.name));
  }
}
