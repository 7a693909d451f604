package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "phone"}, whose rows are {@link Phone} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PhoneTable extends Table<Phone> {
  /**
   * The table under its own name.
   */
  public static final PhoneTable PHONE = new PhoneTable(null);

  public final NumberColumn<Phone, Integer> extension = number("extension", PgTypes.INTEGER,
      phone -> phone.extension);

  private PhoneTable(@Nullable String alias) {
    super(Phone.class, null, "phone", alias);
  }

  @Override
  public PhoneTable as(String alias) {
    return new PhoneTable(alias);
  }

  @Override
  public Phone read(ResultSet row, int first) throws SQLException {
    return refill(new Phone(), row, first);
  }

  @Override
  public Phone refill(Phone phone, ResultSet row, int first) throws SQLException {
    phone.extension = notNull(row.getInt(first), row, extension);
    return phone;
  }

  @Override
  public Phone snapshot(Phone phone) {
    Phone copy = new Phone();
    copy.extension = phone.extension;
    return copy;
  }

  @Override
  public Phone assign(Phone phone, Phone copy, ColumnFilter<Phone> which) {
    if (which.test(extension)) {
      copy.extension = phone.extension;
    }
    return copy;
  }
}
