package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
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

  public final NumberColumn<Foo, Long> Foo = number("foo", dev.piolet.type.PgTypes.BIGINT,
      app.Foo::Foo, key());

  public final TextColumn<Foo> FooTable = text("foo_table", dev.piolet.type.PgTypes.TEXT,
      app.Foo::FooTable, nullable());

  public final TextColumn<Foo> Column = text("column", dev.piolet.type.PgTypes.TEXT,
      app.Foo::Column);

  public final TextColumn<Foo> List = text("list", dev.piolet.type.PgTypes.TEXT, app.Foo::List);

  public final TextColumn<Foo> Table = text("table", dev.piolet.type.PgTypes.TEXT, app.Foo::Table);

  public final TextColumn<Foo> String = text("string", dev.piolet.type.PgTypes.TEXT,
      app.Foo::String);

  public final TextColumn<Foo> PgTypes = text("pg_types", dev.piolet.type.PgTypes.TEXT,
      app.Foo::PgTypes);

  public final TextColumn<Foo> IndexOptions = text("index_options", dev.piolet.type.PgTypes.TEXT,
      app.Foo::IndexOptions);

  public final TextColumn<Foo> UniqueOptions = text("unique_options", dev.piolet.type.PgTypes.TEXT,
      app.Foo::UniqueOptions);

  public final NumberColumn<Foo, BigInteger> BigDecimal = number("big_decimal",
      dev.piolet.type.PgTypes.NUMERIC.map(java.math.BigDecimal::toBigIntegerExact, java.math.BigDecimal::new),
      app.Foo::BigDecimal);

  public final NumberColumn<Foo, Long> OnDelete = number("on_delete",
      dev.piolet.type.PgTypes.BIGINT, app.Foo::OnDelete);

  public final NumberColumn<Foo, Long> ForeignKeyOptions = number("foreign_key_options",
      dev.piolet.type.PgTypes.BIGINT, app.Foo::ForeignKeyOptions);

  public final Column<Foo, GPS> GPSType = column("gps_type", app.GPSType.GPS, app.Foo::GPSType);

  public final Column<Foo, ID> ID = column("id",
      dev.piolet.type.PgTypes.INTEGER.map(app.ID::new, app.ID::value).ofClass(ID.class),
      app.Foo::ID);

  public final Column<Foo, MODE> MODE = column("mode",
      dev.piolet.type.PgTypes.enumeration("mode", MODE.class), app.Foo::MODE);

  public final Column<Foo, URI> AsText = column("as_text",
      dev.piolet.type.PgTypes.TEXT.map(app.AsText.INSTANCE).ofClass(URI.class), app.Foo::AsText);

  public final ADRColumns ADR = new ADRColumns();

  public final Column<Foo, Foo_> Foo_ = column("foo_",
      dev.piolet.type.PgTypes.INTEGER.map(app.Foo_::new, app.Foo_::dev).ofClass(Foo_.class),
      app.Foo::Foo_);

  public final ForeignKey<Foo> foreignKeyOnDelete = foreignKey("foo_on_delete_fkey",
      java.util.List.of(OnDelete), FAQ.class,
      dev.piolet.schema.ForeignKeyOptions.DEFAULTS.onDelete(dev.piolet.annotations.OnDelete.CASCADE));

  public final UniqueConstraint<Foo> uniqueListTable = unique("foo_list_table_key",
      java.util.List.of(List, Table),
      dev.piolet.schema.UniqueOptions.DEFAULTS.withNullsNotDistinct());

  public final Index<Foo> indexFoo = index("foo_foo_idx", java.util.List.of(element(Foo)),
      dev.piolet.schema.IndexOptions.DEFAULTS.where("true"));

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
        notNull(row.getLong(first), row, Foo),
        row.getString(first + 1),
        notNull(row.getString(first + 2), Column),
        notNull(row.getString(first + 3), List),
        notNull(row.getString(first + 4), Table),
        notNull(row.getString(first + 5), String),
        notNull(row.getString(first + 6), PgTypes),
        notNull(row.getString(first + 7), IndexOptions),
        notNull(row.getString(first + 8), UniqueOptions),
        notNull(BigDecimal.type().read(row, first + 9), BigDecimal),
        notNull(row.getLong(first + 10), row, OnDelete),
        notNull(row.getLong(first + 11), row, ForeignKeyOptions),
        notNull(GPSType.type().read(row, first + 12), GPSType),
        notNull(ID.type().read(row, first + 13), ID),
        notNull(MODE.type().read(row, first + 14), MODE),
        notNull(AsText.type().read(row, first + 15), AsText),
        ADR.read(row, first + 16),
        notNull(Foo_.type().read(row, first + 18), Foo_));
  }

  /**
   * The columns of {@code ADR}.
   */
  public final class ADRColumns extends EmbeddedColumns<Foo, ADR> {
    public final TextColumn<Foo> city = text("adr_city", dev.piolet.type.PgTypes.TEXT,
        foo -> foo.ADR().city());

    public final Column<Foo, GPS> gps = column("adr_gps", app.GPSType.GPS, foo -> foo.ADR().gps(),
        nullable());

    private ADRColumns() {
      super(FooTable.this);
    }

    @Override
    public List<Column<Foo, ?>> expressions() {
      return java.util.List.of(city, gps);
    }

    @Override
    public ADR read(ResultSet row, int first) throws SQLException {
      return new ADR(
          notNull(row.getString(first), city),
          gps.type().read(row, first + 1));
    }
  }
}
