package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Long, java.lang.Long> id = number("id", PgTypes.BIGINT,
      long_ -> long_.id, key(), identity());

  public final TextColumn<Long> text = text("text", PgTypes.TEXT, long_ -> long_.text);

  private LongTable(@Nullable String alias) {
    super(Long.class, null, "long", alias);
  }

  @Override
  public LongTable as(String alias) {
    return new LongTable(alias);
  }

  @Override
  public Long read(ResultSet row, int first) throws SQLException {
    return refill(new Long(), row, first);
  }

  @Override
  public Long refill(Long long_, ResultSet row, int first) throws SQLException {
    long_.id = notNull(row.getLong(first), row, id);
    long_.text = notNull(row.getString(first + 1), text);
    return long_;
  }

  @Override
  public Long withGenerated(Long long_, ResultSet row, int first) throws SQLException {
    long_.id = notNull(row.getLong(first), row, id);
    return long_;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Long assign(Long long_, Long copy, ColumnFilter<Long> which) {
    if (which.test(id)) {
      copy.id = long_.id;
    }
    if (which.test(text)) {
      copy.text = long_.text;
    }
    return copy;
  }
}
