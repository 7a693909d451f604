package dev.piolet.it.schema;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A composite of a domain and an array of an enum, a domain with a strange name, an extension. */
final class ThingTable extends Table<Thing> {
  private static final PgType<Thing.Unit> UNIT =
      PgTypes.enumeration(null, "unit", Thing.Unit.class, "cm", "it's \\");
  private static final PgType<Integer> POSITIVE =
      PgTypes.INTEGER.domain(null, "positive", "VALUE > 0");
  private static final PgType<String> LABEL =
      PgTypes.TEXT.domain(null, "short 'label'", "length(VALUE) < 10");

  @SuppressWarnings("unchecked")
  private static final PgType<Thing.Size> SIZE =
      PgTypes.composite(
          null,
          "size",
          values -> new Thing.Size((Integer) values[0], (List<Thing.Unit>) values[1]),
          PgTypes.attribute("width", POSITIVE, Thing.Size::width),
          PgTypes.attribute("unit", UNIT.list(), Thing.Size::unit));

  static final ThingTable THING = new ThingTable(null);

  final NumberColumn<Thing, Long> id = number("id", PgTypes.BIGINT);
  final Column<Thing, Thing.Size> size = column("size", SIZE);
  final TextColumn<Thing> label = text("label", LABEL);
  final TextColumn<Thing> name = text("name", PgTypes.CITEXT, ColumnOption.nullable());

  private final @Nullable String comment;

  ThingTable(@Nullable String comment) {
    super(Thing.class, null, "thing", null);
    this.comment = comment;
  }

  @Override
  public TableDetails details() {
    return comment == null ? TableDetails.NONE : TableDetails.NONE.comment(comment);
  }

  @Override
  public ThingTable as(String alias) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ThingTable inSchema(String schema) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected ThingTable withAlias(TableAlias alias) {
    throw new UnsupportedOperationException();
  }
}
