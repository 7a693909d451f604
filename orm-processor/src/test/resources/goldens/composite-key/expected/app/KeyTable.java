package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "key"}, whose rows are {@link Key} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class KeyTable extends KeyedTable<Key, KeyTable.Key> {
  /**
   * The table under its own name.
   */
  static final KeyTable KEY = new KeyTable(null);

  public final Column<app.Key, app.Key.Kind> kind = column("kind",
      PgTypes.enumeration("kind", app.Key.Kind.class), key__ -> key__.kind, key());

  public final NumberColumn<app.Key, Integer> number = number("number", PgTypes.INTEGER,
      key__ -> key__.number, key(), identity());

  public final TextColumn<app.Key> key = text("key", PgTypes.TEXT, key__ -> key__.key, key());

  public final NumberColumn<app.Key, Integer> hashCode = number("hash_code", PgTypes.INTEGER,
      key__ -> key__.hashCode, key());

  private KeyTable(@Nullable String alias) {
    super(app.Key.class, null, "key", alias);
  }

  @Override
  public KeyTable as(String alias) {
    return new KeyTable(alias);
  }

  @Override
  public app.Key read(ResultSet row, int first) throws SQLException {
    return refill(new app.Key(), row, first);
  }

  @Override
  public app.Key refill(app.Key key__, ResultSet row, int first) throws SQLException {
    key__.kind = notNull(kind.type().read(row, first), kind);
    key__.number = notNull(row.getInt(first + 1), row, number);
    key__.key = notNull(row.getString(first + 2), key);
    key__.hashCode = notNull(row.getInt(first + 3), row, hashCode);
    return key__;
  }

  @Override
  public app.Key withGenerated(app.Key key__, ResultSet row, int first) throws SQLException {
    key__.number = notNull(row.getInt(first), row, number);
    return key__;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(app.Key key__) {
    Integer number = key__.number;
    return () -> key__.number = number;
  }

  @Override
  public app.Key snapshot(app.Key key__) {
    app.Key copy = new app.Key();
    copy.kind = key__.kind;
    copy.number = key__.number;
    copy.key = key__.key;
    copy.hashCode = key__.hashCode;
    return copy;
  }

  @Override
  public app.Key assign(app.Key key__, app.Key copy, ColumnFilter<app.Key> which) {
    if (which.test(kind)) {
      copy.kind = key__.kind;
    }
    if (which.test(number)) {
      copy.number = key__.number;
    }
    if (which.test(key)) {
      copy.key = key__.key;
    }
    if (which.test(hashCode)) {
      copy.hashCode = key__.hashCode;
    }
    return copy;
  }

  @Override
  public List<?> keyValues(Key key_) {
    return List.of(key_.kind(), key_.number(), key_.key(), key_.hashCode_());
  }

  /**
   * The primary key of a {@link app.Key}.
   */
  public record Key(app.Key.Kind kind, int number, String key, int hashCode_) {
  }
}
