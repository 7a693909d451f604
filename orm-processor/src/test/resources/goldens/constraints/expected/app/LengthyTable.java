package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Lengthy, Integer> größeDerSpalteMitDemLangenNamen = number("größe_der_spalte_mit_dem_langen_namen",
      PgTypes.INTEGER, Lengthy::größeDerSpalteMitDemLangenNamen);

  public final NumberColumn<Lengthy, Integer> größeDerAnderenSpalte = number("größe_der_anderen_spalte",
      PgTypes.INTEGER, Lengthy::größeDerAnderenSpalte);

  public final UniqueConstraint<Lengthy> uniqueGrößeDerSpalteMitDemLangenNamenGrößeDerAnderenSpalte = unique("überaus_lange_tabellen_namen_größe_der_spalte_mit_dem_la_key",
      größeDerSpalteMitDemLangenNamen, größeDerAnderenSpalte);

  private LengthyTable(@Nullable String alias) {
    super(Lengthy.class, null, "überaus_lange_tabellen_namen_haben_ihren_preis_öäü", alias);
  }

  @Override
  public LengthyTable as(String alias) {
    return new LengthyTable(alias);
  }

  @Override
  public Lengthy read(ResultSet row, int first) throws SQLException {
    return new Lengthy(
        notNull(row.getInt(first), row, größeDerSpalteMitDemLangenNamen),
        notNull(row.getInt(first + 1), row, größeDerAnderenSpalte));
  }
}
