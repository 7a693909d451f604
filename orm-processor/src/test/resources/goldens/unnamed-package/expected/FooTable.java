import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
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

  public final TextColumn<Foo> Foo = text("foo");

  public final WrappedColumn<Foo, ID, NumberExpression<Integer>> ID = wrappedNumber("id",
      PgTypes.INTEGER.<ID>map(value -> new ID(value), value -> value.value()).ofClass(ID.class));

  public final TextColumn<Foo> Object = text("object");

  private FooTable(@Nullable TableAlias alias) {
    super(Foo.class, null, "foo", alias);
  }

  @Override
  public FooTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public FooTable inSchema(String schema) {
    return (FooTable) movedTo(schema);
  }

  @Override
  protected FooTable withAlias(TableAlias alias) {
    return new FooTable(alias);
  }

  @Override
  protected TableMapping<Foo> newMapping() {
    return new FooMapping();
  }

  private final class FooMapping extends TableMapping<Foo> {
    @Override
    public Foo read(ResultSet row, int first) throws SQLException {
      return new Foo(
          getString(row, first, 0),
          notNull(ID.type().read(row, first + 1), 1),
          getString(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Foo foo, int column) {
      return switch (column) {
        case 0 -> foo.Foo();
        case 1 -> foo.ID();
        case 2 -> foo.Object();
        default -> throw noColumn(column);
      };
    }
  }
}
