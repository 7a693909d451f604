package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Phone, Integer> extension = integer("extension");

  private PhoneTable(@Nullable TableAlias alias) {
    super(Phone.class, null, "phone", alias);
  }

  @Override
  public PhoneTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PhoneTable inSchema(String schema) {
    return (PhoneTable) movedTo(schema);
  }

  @Override
  protected PhoneTable withAlias(TableAlias alias) {
    return new PhoneTable(alias);
  }

  @Override
  protected TableMapping<Phone> newMapping() {
    return new PhoneMapping();
  }

  private static final class PhoneMapping extends TableMapping<Phone> {
    @Override
    public Phone read(ResultSet row, int first) throws SQLException {
      return refresh(new Phone(), row, first);
    }

    @Override
    public Phone refresh(Phone phone, ResultSet row, int first) throws SQLException {
      phone.extension = getInt(row, first, 0);
      return phone;
    }

    @Override
    public @Nullable Object value(Phone phone, int column) {
      return switch (column) {
        case 0 -> phone.extension;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Phone phone, int column) {
      switch (column) {
        case 0 -> out.writeInt(phone.extension);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Phone snapshot(Phone phone) {
      Phone copy = new Phone();
      copy.extension = phone.extension;
      return copy;
    }

    @Override
    public void assign(Phone phone, Phone copy, int column) {
      switch (column) {
        case 0 -> copy.extension = phone.extension;
        default -> {}
      }
    }
  }
}
