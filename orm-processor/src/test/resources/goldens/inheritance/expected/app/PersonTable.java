package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "person"}, whose rows are {@link Person} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PersonTable extends KeyedTable<Person, String> {
  /**
   * The table under its own name.
   */
  public static final PersonTable PERSON = new PersonTable(null);

  public final TextColumn<Person> name = text("name", ColumnOption.key());

  private PersonTable(@Nullable TableAlias alias) {
    super(Person.class, null, "person", alias);
  }

  @Override
  public PersonTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PersonTable inSchema(String schema) {
    return (PersonTable) movedTo(schema);
  }

  @Override
  protected PersonTable withAlias(TableAlias alias) {
    return new PersonTable(alias);
  }

  @Override
  protected TableMapping<Person> newMapping() {
    return new PersonMapping();
  }

  private static final class PersonMapping extends TableMapping<Person> {
    @Override
    public Person read(ResultSet row, int first) throws SQLException {
      return new Person(
          getString(row, first, 0));
    }

    @Override
    public @Nullable Object value(Person person, int column) {
      return switch (column) {
        case 0 -> person.name();
        default -> throw noColumn(column);
      };
    }
  }
}
