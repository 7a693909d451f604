package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "visit"}, whose rows are {@link Visit} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class VisitTable extends KeyedTable<Visit, VisitTable.Key> {
  /**
   * The table under its own name.
   */
  static final VisitTable VISIT = new VisitTable(null);

  public final NumberColumn<Visit, Long> id = number("id", PgTypes.BIGINT, Visit::id, key());

  public final TemporalColumn<Visit, LocalDate> day = temporal("day", PgTypes.DATE, Visit::day,
      key());

  public final NumberColumn<Visit, Integer> site = number("site", PgTypes.INTEGER, Visit::site,
      key());

  private VisitTable(@Nullable String alias) {
    super(Visit.class, null, "visit", alias);
  }

  @Override
  public VisitTable as(String alias) {
    return new VisitTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .asUnlogged()
        .partitioned(Partitioning.of(PartitionBy.RANGE, List.of(day, site),
        Partition.range("visit_2026", List.of("'2026-01-01'", "MINVALUE"), List.of("'2027-01-01'", "MINVALUE")),
        Partition.ofOthers("visit_other")));
  }

  @Override
  public Visit read(ResultSet row, int first) throws SQLException {
    return new Visit(
        notNull(row.getLong(first), row, id),
        notNull(row.getObject(first + 1, LocalDate.class), day),
        notNull(row.getInt(first + 2), row, site));
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.id(), key.day(), key.site());
  }

  /**
   * The primary key of a {@link Visit}.
   */
  public record Key(long id, LocalDate day, int site) {
  }
}
