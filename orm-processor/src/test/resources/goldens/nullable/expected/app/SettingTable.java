package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "setting"}, whose rows are {@link Setting} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class SettingTable extends Table<Setting> {
  /**
   * The table under its own name.
   */
  static final SettingTable SETTING = new SettingTable(null);

  public final TextColumn<Setting> name = text("name");

  public final TextColumn<Setting> value = text("value", ColumnOption.nullable());

  public final Column<Setting, byte[]> icon = bytea("icon", ColumnOption.nullable());

  private SettingTable(@Nullable TableAlias alias) {
    super(Setting.class, null, "setting", alias);
  }

  @Override
  public SettingTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public SettingTable inSchema(String schema) {
    return (SettingTable) movedTo(schema);
  }

  @Override
  protected SettingTable withAlias(TableAlias alias) {
    return new SettingTable(alias);
  }

  @Override
  protected TableMapping<Setting> newMapping() {
    return new SettingMapping();
  }

  private final class SettingMapping extends TableMapping<Setting> {
    @Override
    public Setting read(ResultSet row, int first) throws SQLException {
      return refresh(new Setting(), row, first);
    }

    @Override
    public Setting refresh(Setting setting, ResultSet row, int first) throws SQLException {
      setting.name = getString(row, first, 0);
      setting.value = row.getString(first + 1);
      setting.icon = row.getBytes(first + 2);
      return setting;
    }

    @Override
    public @Nullable Object value(Setting setting, int column) {
      return switch (column) {
        case 0 -> setting.name;
        case 1 -> setting.value;
        case 2 -> setting.icon;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Setting snapshot(Setting setting) {
      Setting copy = new Setting();
      copy.name = setting.name;
      copy.value = setting.value;
      copy.icon = icon.type().copy(setting.icon);
      return copy;
    }

    @Override
    public void assign(Setting setting, Setting copy, int column) {
      switch (column) {
        case 0 -> copy.name = setting.name;
        case 1 -> copy.value = setting.value;
        case 2 -> copy.icon = icon.type().copy(setting.icon);
        default -> {}
      }
    }
  }
}
