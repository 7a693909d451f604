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
    return Projections.of(Contact.Workplace.class, List.of("name", "boss"), List.of(name, boss),
        (context, at) -> {
      var readName = name.reader(context);
      var readBoss = boss.reader(context);
      return (row, first) -> new Contact.Workplace(
          Objects.requireNonNull(readName.read(row, first)),
          Objects.requireNonNull(readBoss.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link Contact.Workplace}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<Contact.Workplace> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Contact.Workplace} of the columns of that name; with {@code nullable()} it is null where {@code office} has no row.
   */
  static Selectable<Contact.Workplace> of(OfficeTable office, UserTable boss) {
    return Projections.of(office, of(office.name, Contact_BossProjection.of(boss)));
  }

  /**
   * A table of {@link Contact.Workplace}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<Contact.Workplace> {
    public final TextExpression name;

    private Table(QueryTable<Contact.Workplace> rows) {
      super(Contact.Workplace.class, rows);
      this.name = text(0);
    }
  }
}
