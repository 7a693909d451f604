package app;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.NullOrder;
import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ExclusionConstraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.IndexElement;
import dev.piolet.schema.IndexOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueIndex;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "person"}, whose rows are {@link Person} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class PersonTable extends KeyedTable<Person, Long> {
  /**
   * The table under its own name.
   */
  static final PersonTable PERSON = new PersonTable(null);

  public final NumberColumn<Person, Long> id = bigint("id", ColumnOption.key());

  public final TextColumn<Person> lastName = text("last_name");

  public final TextColumn<Person> firstName = text("first_name");

  public final TextColumn<Person> email = text("email");

  public final NumberColumn<Person, Integer> age = integer("age");

  public final BooleanColumn<Person> active = bool("active");

  public final Index<Person> indexEmail = index("person_email_idx", email);

  public final ExclusionConstraint<Person> exclusionAgeInt4range = exclusion("person_age_int4range_excl",
      "gist", List.of(new ExclusionConstraint.Element(IndexElement.of(age), "="),
      new ExclusionConstraint.Element(IndexElement.of("int4range(age, age + 1)"), "&&")), null,
      Deferrable.NOT_DEFERRABLE);

  public final ExclusionConstraint<Person> oneFamily = exclusion("one_family", "btree",
      List.of(new ExclusionConstraint.Element(IndexElement.of(lastName), "=")), "active",
      Deferrable.INITIALLY_DEFERRED);

  public final Index<Person> indexLastNameFirstName = index("person_last_name_first_name_idx",
      lastName, firstName);

  public final UniqueIndex<Person> indexEmail1 = uniqueIndex("person_email_idx1", email);

  public final UniqueIndex<Person> indexLower = uniqueIndex("person_lower_idx",
      List.of(IndexElement.of("lower(email)")), IndexOptions.DEFAULTS.where("active"));

  public final Index<Person> peopleByAge = index("people by age",
      List.of(IndexElement.of(age).descending().nulls(NullOrder.LAST).operatorClass("int4_ops"),
      IndexElement.of(lastName).collation("C"), IndexElement.of("age % 10"),
      IndexElement.of("age / 10")), IndexOptions.DEFAULTS.include(firstName,
      email).tablespace("fast"));

  public final Index<Person> indexEmail2 = index("person_email_idx2",
      List.of(IndexElement.of(email)), IndexOptions.DEFAULTS.method("hash"));

  public final UniqueIndex<Person> indexAge = uniqueIndex("person_age_idx",
      List.of(IndexElement.of(age)), IndexOptions.DEFAULTS.withNullsNotDistinct());

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
  public TableDetails details() {
    return TableDetails.NONE
        .tablespace("fast");
  }

  @Override
  protected TableMapping<Person> newMapping() {
    return new PersonMapping();
  }

  private static final class PersonMapping extends TableMapping<Person> {
    @Override
    public Person read(ResultSet row, int first) throws SQLException {
      return new Person(
          getLong(row, first, 0),
          getString(row, first + 1, 1),
          getString(row, first + 2, 2),
          getString(row, first + 3, 3),
          getInt(row, first + 4, 4),
          getBoolean(row, first + 5, 5));
    }

    @Override
    public @Nullable Object value(Person person, int column) {
      return switch (column) {
        case 0 -> person.id();
        case 1 -> person.lastName();
        case 2 -> person.firstName();
        case 3 -> person.email();
        case 4 -> person.age();
        case 5 -> person.active();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Person person, int column) {
      switch (column) {
        case 0 -> out.writeLong(person.id());
        case 4 -> out.writeInt(person.age());
        case 5 -> out.writeBoolean(person.active());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
