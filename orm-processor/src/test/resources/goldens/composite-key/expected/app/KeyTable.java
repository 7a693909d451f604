package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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
final class KeyTable extends KeyedTable<Key, KeyTable.Key> implements KeyParts.Of4<KeyTable.Key, Key.Kind, Integer, String, Integer> {
  /**
   * The table under its own name.
   */
  static final KeyTable KEY = new KeyTable(null);

  public final Column<app.Key, app.Key.Kind> kind = column("kind",
      PgTypes.enumeration("kind", app.Key.Kind.class), ColumnOption.key());

  public final NumberColumn<app.Key, Integer> number = integer("number", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<app.Key> key = text("key", ColumnOption.key());

  public final NumberColumn<app.Key, Integer> hashCode = integer("hash_code", ColumnOption.key());

  private KeyTable(@Nullable TableAlias alias) {
    super(app.Key.class, null, "key", alias);
  }

  @Override
  public KeyTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public KeyTable inSchema(String schema) {
    return (KeyTable) movedTo(schema);
  }

  @Override
  protected KeyTable withAlias(TableAlias alias) {
    return new KeyTable(alias);
  }

  @Override
  public Key key(app.Key.Kind kind, Integer number, String key, Integer hashCode_) {
    return new Key(kind, number, key, hashCode_);
  }

  @Override
  protected TableMapping<app.Key> newMapping() {
    return new KeyMapping();
  }

  /**
   * The primary key of a {@link app.Key}.
   */
  public record Key(app.Key.Kind kind, int number, String key, int hashCode_) {
  }

  private final class KeyMapping extends TableMapping<app.Key> {
    @Override
    public app.Key read(ResultSet row, int first) throws SQLException {
      return refresh(new app.Key(), row, first);
    }

    @Override
    public app.Key refresh(app.Key key__, ResultSet row, int first) throws SQLException {
      key__.kind = notNull(kind.type().read(row, first), 0);
      key__.number = getInt(row, first + 1, 1);
      key__.key = getString(row, first + 2, 2);
      key__.hashCode = getInt(row, first + 3, 3);
      return key__;
    }

    @Override
    public app.Key withGenerated(app.Key key__, ResultSet row, int first) throws SQLException {
      key__.number = getInt(row, first, 1);
      return key__;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(app.Key key__, int column) {
      return switch (column) {
        case 0 -> key__.kind;
        case 1 -> key__.number;
        case 2 -> key__.key;
        case 3 -> key__.hashCode;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, app.Key key__, int column) {
      switch (column) {
        case 3 -> out.writeInt(key__.hashCode);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key_) {
      Key parts = (Key) key_;
      return List.of(parts.kind(), parts.number(), parts.key(), parts.hashCode_());
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
    public void assign(app.Key key__, app.Key copy, int column) {
      switch (column) {
        case 0 -> copy.kind = key__.kind;
        case 1 -> copy.number = key__.number;
        case 2 -> copy.key = key__.key;
        case 3 -> copy.hashCode = key__.hashCode;
        default -> {}
      }
    }
  }
}
