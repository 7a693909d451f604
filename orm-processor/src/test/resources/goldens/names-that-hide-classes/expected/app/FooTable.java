package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.IndexElement;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import java.math.BigInteger;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "foo"}, whose rows are {@link Foo} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class FooTable extends KeyedTable<Foo, Long> {
  /**
   * The table under its own name.
   */
  static final FooTable FOO = new FooTable(null);

  public final NumberColumn<Foo, Long> Foo = bigint("foo", ColumnOption.key());

  public final TextColumn<Foo> FooTable = text("foo_table", ColumnOption.nullable());

  public final TextColumn<Foo> Column = text("column");

  public final TextColumn<Foo> List = text("list");

  public final TextColumn<Foo> Table = text("table");

  public final TextColumn<Foo> String = text("string");

  public final TextColumn<Foo> PgTypes = text("pg_types");

  public final TextColumn<Foo> IndexOptions = text("index_options");

  public final TextColumn<Foo> UniqueOptions = text("unique_options");

  public final NumberColumn<Foo, BigInteger> BigDecimal = number("big_decimal",
      dev.piolet.type.PgTypes.NUMERIC.map(java.math.BigDecimal::toBigIntegerExact, java.math.BigDecimal::new));

  public final NumberColumn<Foo, Long> OnDelete = bigint("on_delete");

  public final NumberColumn<Foo, Long> ForeignKeyOptions = bigint("foreign_key_options");

  public final Column<Foo, GPS> GPSType = column("gps_type", app.GPSType.GPS);

  public final WrappedColumn<Foo, ID, NumberExpression<Integer>> ID = wrappedNumber("id",
      dev.piolet.type.PgTypes.INTEGER.map(app.ID::new, app.ID::value).ofClass(ID.class));

  public final Column<Foo, MODE> MODE = column("mode",
      dev.piolet.type.PgTypes.enumeration("mode", MODE.class));

  public final WrappedColumn<Foo, URI, TextExpression> AsText = wrappedText("as_text",
      dev.piolet.type.PgTypes.TEXT.map(app.AsText.INSTANCE).ofClass(URI.class));

  public final ADRColumns ADR = new ADRColumns();

  public final WrappedColumn<Foo, Foo_, NumberExpression<Integer>> Foo_ = wrappedNumber("foo_",
      dev.piolet.type.PgTypes.INTEGER.map(app.Foo_::new, app.Foo_::dev).ofClass(Foo_.class));

  public final ForeignKey<Foo, FAQ> OnDeleteKey = foreignKey("foo_on_delete_fkey",
      java.util.List.of(OnDelete), FAQ.class,
      dev.piolet.schema.ForeignKeyOptions.DEFAULTS.onDelete(dev.piolet.annotations.OnDelete.CASCADE));

  public final UniqueConstraint<Foo> uniqueListTable = unique("foo_list_table_key",
      java.util.List.of(List, Table),
      dev.piolet.schema.UniqueOptions.DEFAULTS.withNullsNotDistinct());

  public final Index<Foo> indexFoo = index("foo_foo_idx", java.util.List.of(IndexElement.of(Foo)),
      dev.piolet.schema.IndexOptions.DEFAULTS.where("true"));

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

  /**
   * The {@link FAQ} of {@link #OnDeleteKey}, joined where it is used.
   */
  public FAQTable OnDelete() {
    return path(OnDeleteKey, "on_delete", FAQTable.FAQ);
  }

  @Override
  protected TableMapping<Foo> newMapping() {
    return new FooMapping();
  }

  /**
   * The columns of {@code ADR}.
   */
  public final class ADRColumns extends EmbeddedColumns<Foo, ADR> {
    public final TextColumn<Foo> city = text("adr_city");

    public final Column<Foo, GPS> gps = column("adr_gps", app.GPSType.GPS, ColumnOption.nullable());

    private ADRColumns() {
      super(FooTable.this);
    }

    @Override
    public List<Column<Foo, ?>> expressions() {
      return java.util.List.of(city, gps);
    }
  }

  private final class FooMapping extends TableMapping<Foo> {
    @Override
    public Foo read(ResultSet row, int first) throws SQLException {
      return new Foo(
          getLong(row, first, 0),
          row.getString(first + 1),
          getString(row, first + 2, 2),
          getString(row, first + 3, 3),
          getString(row, first + 4, 4),
          getString(row, first + 5, 5),
          getString(row, first + 6, 6),
          getString(row, first + 7, 7),
          getString(row, first + 8, 8),
          notNull(BigDecimal.type().read(row, first + 9), 9),
          getLong(row, first + 10, 10),
          getLong(row, first + 11, 11),
          notNull(GPSType.type().read(row, first + 12), 12),
          notNull(ID.type().read(row, first + 13), 13),
          notNull(MODE.type().read(row, first + 14), 14),
          notNull(AsText.type().read(row, first + 15), 15),
          readADR(row, first + 16),
          notNull(Foo_.type().read(row, first + 18), 18));
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readADR(row, first);
        default -> throw noColumn(number);
      };
    }

    private ADR readADR(ResultSet row, int first) throws SQLException {
      return new ADR(
          getString(row, first, 16),
          ADR.gps.type().read(row, first + 1));
    }

    @Override
    public @Nullable Object value(Foo foo, int column) {
      return switch (column) {
        case 0 -> foo.Foo();
        case 1 -> foo.FooTable();
        case 2 -> foo.Column();
        case 3 -> foo.List();
        case 4 -> foo.Table();
        case 5 -> foo.String();
        case 6 -> foo.PgTypes();
        case 7 -> foo.IndexOptions();
        case 8 -> foo.UniqueOptions();
        case 9 -> foo.BigDecimal();
        case 10 -> foo.OnDelete();
        case 11 -> foo.ForeignKeyOptions();
        case 12 -> foo.GPSType();
        case 13 -> foo.ID();
        case 14 -> foo.MODE();
        case 15 -> foo.AsText();
        case 16 -> foo.ADR().city();
        case 17 -> foo.ADR().gps();
        case 18 -> foo.Foo_();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Foo withReference(Foo foo, int column, @Nullable Object value) {
      return new Foo(
          foo.Foo(),
          foo.FooTable(),
          foo.Column(),
          foo.List(),
          foo.Table(),
          foo.String(),
          foo.PgTypes(),
          foo.IndexOptions(),
          foo.UniqueOptions(),
          foo.BigDecimal(),
          column == 10 ? (long) value : foo.OnDelete(),
          foo.ForeignKeyOptions(),
          foo.GPSType(),
          foo.ID(),
          foo.MODE(),
          foo.AsText(),
          foo.ADR(),
          foo.Foo_());
    }

    @Override
    public boolean write(PrimitiveOutput out, Foo foo, int column) {
      switch (column) {
        case 0 -> out.writeLong(foo.Foo());
        case 10 -> out.writeLong(foo.OnDelete());
        case 11 -> out.writeLong(foo.ForeignKeyOptions());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
