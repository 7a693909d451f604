package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.lang.Object;
import java.lang.Override;
import java.lang.Runnable;
import java.lang.String;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "long"}, whose rows are {@link Long} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class LongTable extends KeyedTable<Long, java.lang.Long> {
  /**
   * The table under its own name.
   */
  static final LongTable LONG = new LongTable(null);

  public final NumberColumn<Long, java.lang.Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Long> text = text("text");

  private LongTable(@Nullable TableAlias alias) {
    super(Long.class, null, "long", alias);
  }

  @Override
  public LongTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public LongTable inSchema(String schema) {
    return (LongTable) movedTo(schema);
  }

  @Override
  protected LongTable withAlias(TableAlias alias) {
    return new LongTable(alias);
  }

  @Override
  protected TableMapping<Long> newMapping() {
    return new LongMapping();
  }

  private static final class LongMapping extends TableMapping<Long> {
    @Override
    public Long read(ResultSet row, int first) throws SQLException {
      return refresh(new Long(), row, first);
    }

    @Override
    public Long refresh(Long long_, ResultSet row, int first) throws SQLException {
      long_.id = getLong(row, first, 0);
      long_.text = getString(row, first + 1, 1);
      return long_;
    }

    @Override
    public Long withGenerated(Long long_, ResultSet row, int first) throws SQLException {
      long_.id = getLong(row, first, 0);
      return long_;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Long long_, int column) {
      return switch (column) {
        case 0 -> long_.id;
        case 1 -> long_.text;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Long long_) {
      java.lang.Long id = long_.id;
      return () -> long_.id = id;
    }

    @Override
    public Long snapshot(Long long_) {
      Long copy = new Long();
      copy.id = long_.id;
      copy.text = long_.text;
      return copy;
    }

    @Override
    public void assign(Long long_, Long copy, int column) {
      switch (column) {
        case 0 -> copy.id = long_.id;
        case 1 -> copy.text = long_.text;
        default -> {}
      }
    }
  }
}
