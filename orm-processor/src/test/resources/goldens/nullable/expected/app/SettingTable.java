package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final TextColumn<Setting> name = text("name", PgTypes.TEXT, setting -> setting.name);

  public final TextColumn<Setting> value = text("value", PgTypes.TEXT, setting -> setting.value,
      nullable());

  public final Column<Setting, byte[]> icon = column("icon", PgTypes.BYTEA, setting -> setting.icon,
      nullable());

  private SettingTable(@Nullable String alias) {
    super(Setting.class, null, "setting", alias);
  }

  @Override
  public SettingTable as(String alias) {
    return new SettingTable(alias);
  }

  @Override
  public Setting read(ResultSet row, int first) throws SQLException {
    return refill(new Setting(), row, first);
  }

  @Override
  public Setting refill(Setting setting, ResultSet row, int first) throws SQLException {
    setting.name = notNull(row.getString(first), name);
    setting.value = row.getString(first + 1);
    setting.icon = row.getBytes(first + 2);
    return setting;
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
  public Setting assign(Setting setting, Setting copy, ColumnFilter<Setting> which) {
    if (which.test(name)) {
      copy.name = setting.name;
    }
    if (which.test(value)) {
      copy.value = setting.value;
    }
    if (which.test(icon)) {
      copy.icon = icon.type().copy(setting.icon);
    }
    return copy;
  }
}
