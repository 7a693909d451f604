package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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
final class VisitTable extends KeyedTable<Visit, VisitTable.Key> implements KeyParts.Of3<VisitTable.Key, Long, LocalDate, Integer> {
  /**
   * The table under its own name.
   */
  static final VisitTable VISIT = new VisitTable(null);

  public final NumberColumn<Visit, Long> id = bigint("id", ColumnOption.key());

  public final TemporalColumn<Visit, LocalDate> day = date("day", ColumnOption.key());

  public final NumberColumn<Visit, Integer> site = integer("site", ColumnOption.key());

  private VisitTable(@Nullable TableAlias alias) {
    super(Visit.class, null, "visit", alias);
  }

  @Override
  public VisitTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public VisitTable inSchema(String schema) {
    return (VisitTable) movedTo(schema);
  }

  @Override
  protected VisitTable withAlias(TableAlias alias) {
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
  public Key key(Long id, LocalDate day, Integer site) {
    return new Key(id, day, site);
  }

  @Override
  protected TableMapping<Visit> newMapping() {
    return new VisitMapping();
  }

  /**
   * The primary key of a {@link Visit}.
   */
  public record Key(long id, LocalDate day, int site) {
  }

  private static final class VisitMapping extends TableMapping<Visit> {
    @Override
    public Visit read(ResultSet row, int first) throws SQLException {
      return new Visit(
          getLong(row, first, 0),
          getLocalDate(row, first + 1, 1),
          getInt(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Visit visit, int column) {
      return switch (column) {
        case 0 -> visit.id();
        case 1 -> visit.day();
        case 2 -> visit.site();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Visit visit, int column) {
      switch (column) {
        case 0 -> out.writeLong(visit.id());
        case 2 -> out.writeInt(visit.site());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.id(), parts.day(), parts.site());
    }
  }
}
