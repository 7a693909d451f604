package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "überaus_lange_tabellen_namen_haben_ihren_preis_öäü"}, whose rows are {@link Lengthy} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class LengthyTable extends Table<Lengthy> {
  /**
   * The table under its own name.
   */
  static final LengthyTable LENGTHY = new LengthyTable(null);

  public final NumberColumn<Lengthy, Integer> größeDerSpalteMitDemLangenNamen = integer("größe_der_spalte_mit_dem_langen_namen");

  public final NumberColumn<Lengthy, Integer> größeDerAnderenSpalte = integer("größe_der_anderen_spalte");

  public final UniqueConstraint<Lengthy> uniqueGrößeDerSpalteMitDemLangenNamenGrößeDerAnderenSpalte = unique("überaus_lange_tabellen_namen_größe_der_spalte_mit_dem_la_key",
      größeDerSpalteMitDemLangenNamen, größeDerAnderenSpalte);

  private LengthyTable(@Nullable TableAlias alias) {
    super(Lengthy.class, null, "überaus_lange_tabellen_namen_haben_ihren_preis_öäü", alias);
  }

  @Override
  public LengthyTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public LengthyTable inSchema(String schema) {
    return (LengthyTable) movedTo(schema);
  }

  @Override
  protected LengthyTable withAlias(TableAlias alias) {
    return new LengthyTable(alias);
  }

  @Override
  protected TableMapping<Lengthy> newMapping() {
    return new LengthyMapping();
  }

  private static final class LengthyMapping extends TableMapping<Lengthy> {
    @Override
    public Lengthy read(ResultSet row, int first) throws SQLException {
      return new Lengthy(
          getInt(row, first, 0),
          getInt(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Lengthy lengthy, int column) {
      return switch (column) {
        case 0 -> lengthy.größeDerSpalteMitDemLangenNamen();
        case 1 -> lengthy.größeDerAnderenSpalte();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Lengthy lengthy, int column) {
      switch (column) {
        case 0 -> out.writeInt(lengthy.größeDerSpalteMitDemLangenNamen());
        case 1 -> out.writeInt(lengthy.größeDerAnderenSpalte());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
