package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "profile"}, whose rows are {@link Profile} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ProfileTable extends KeyedTable<Profile, Long> {
  /**
   * The table under its own name.
   */
  public static final ProfileTable PROFILE = new ProfileTable(null);

  public final NumberColumn<Profile, Long> userId = bigint("user_id", ColumnOption.key());

  public final TextColumn<Profile> picture = text("picture");

  public final ForeignKey<Profile, User> userKey = foreignKey("profile_user_id_fkey", userId,
      User.class);

  private ProfileTable(@Nullable TableAlias alias) {
    super(Profile.class, null, "profile", alias);
  }

  @Override
  public ProfileTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ProfileTable inSchema(String schema) {
    return (ProfileTable) movedTo(schema);
  }

  @Override
  protected ProfileTable withAlias(TableAlias alias) {
    return new ProfileTable(alias);
  }

  /**
   * The {@link User} of {@link #userKey}, joined where it is used.
   */
  public UserTable user() {
    return path(userKey, "user", UserTable.USER);
  }

  @Override
  protected TableMapping<Profile> newMapping() {
    return new ProfileMapping();
  }

  private static final class ProfileMapping extends TableMapping<Profile> {
    @Override
    public Profile read(ResultSet row, int first) throws SQLException {
      return new Profile(
          getLong(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Profile profile, int column) {
      return switch (column) {
        case 0 -> profile.userId();
        case 1 -> profile.picture();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Profile withReference(Profile profile, int column, @Nullable Object value) {
      return new Profile(
          column == 0 ? (long) value : profile.userId(),
          profile.picture());
    }

    @Override
    public boolean write(PrimitiveOutput out, Profile profile, int column) {
      switch (column) {
        case 0 -> out.writeLong(profile.userId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
