import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "foo"}, whose rows are {@link Foo} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class FooTable extends Table<Foo> {
  /**
   * The table under its own name.
   */
  static final FooTable FOO = new FooTable(null);

  public final TextColumn<Foo> Foo = text("foo", PgTypes.TEXT, foo -> foo.Foo());

  public final Column<Foo, ID> ID = column("id",
      PgTypes.INTEGER.<ID>map(value -> new ID(value), value -> value.value()).ofClass(ID.class),
      foo -> foo.ID());

  public final TextColumn<Foo> Object = text("object", PgTypes.TEXT, foo -> foo.Object());

  private FooTable(@Nullable String alias) {
    super(Foo.class, null, "foo", alias);
  }

  @Override
  public FooTable as(String alias) {
    return new FooTable(alias);
  }

  @Override
  public Foo read(ResultSet row, int first) throws SQLException {
    return new Foo(
        notNull(row.getString(first), Foo),
        notNull(ID.type().read(row, first + 1), ID),
        notNull(row.getString(first + 2), Object));
  }
}
