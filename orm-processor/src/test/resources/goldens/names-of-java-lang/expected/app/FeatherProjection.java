package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.lang.Long;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Feather} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class FeatherProjection {
  private FeatherProjection() {
  }

  /**
   * A {@link Feather} of what is selected for each component.
   */
  static Selectable<Feather> of(Selectable<Long> id, Selectable<java.lang.String> text,
      Selectable<String> instrument) {
    return Projections.of(Feather.class, List.of("id", "text", "instrument"), List.of(id, text,
        instrument), (context, at) -> {
      var readId = id.reader(context);
      var readText = text.reader(context);
      var readInstrument = instrument.reader(context);
      return (row, first) -> new Feather(
          Objects.requireNonNull(readId.read(row, first)),
          Objects.requireNonNull(readText.read(row, first + at[1])),
          Objects.requireNonNull(readInstrument.read(row, first + at[2])));
    });
  }

  /**
   * A derived or common table of {@link Feather}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<Feather> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Feather} of the columns of that name; with {@code nullable()} it is null where {@code long_} has no row.
   */
  static Selectable<Feather> of(LongTable long_, StringTable instrument) {
    return Projections.of(long_, of(long_.id, long_.text, instrument));
  }

  /**
   * A table of {@link Feather}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<Feather> {
    public final NumberExpression<Long> id;

    public final TextExpression text;

    private Table(QueryTable<Feather> rows) {
      super(Feather.class, rows);
      this.id = number(0);
      this.text = text(1);
    }
  }
}
