package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "person"}, whose rows are {@link Person} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PersonTable extends KeyedTable<Person, Long> {
  /**
   * The table under its own name.
   */
  public static final PersonTable PERSON = new PersonTable(null);

  public final NumberColumn<Person, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

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
          getLong(row, first, 0));
    }

    @Override
    public Person withGenerated(Person person, ResultSet row, int first) throws SQLException {
      return new Person(
          getLong(row, first, 0));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Person person, int column) {
      return switch (column) {
        case 0 -> person.id();
        default -> throw noColumn(column);
      };
    }
  }
}
