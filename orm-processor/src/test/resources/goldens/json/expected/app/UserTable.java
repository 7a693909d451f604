package app;

import dev.piolet.json.JsonType;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.JsonBooleanPath;
import dev.piolet.schema.JsonColumn;
import dev.piolet.schema.JsonDocumentPath;
import dev.piolet.schema.JsonNumberPath;
import dev.piolet.schema.JsonObjectPath;
import dev.piolet.schema.JsonPlace;
import dev.piolet.schema.JsonTemporalPath;
import dev.piolet.schema.JsonTextPath;
import dev.piolet.schema.JsonValuePath;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "user"}, whose rows are {@link User} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class UserTable extends KeyedTable<User, Long> {
  /**
   * The table under its own name.
   */
  public static final UserTable USER = new UserTable(null);

  public final NumberColumn<User, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final JsonColumn<User, Preferences> preferences = json("preferences",
      PgTypes.jsonb(Preferences.class));

  public final JsonColumn<User, Address> columns = json("columns", PgTypes.jsonb(Address.class),
      ColumnOption.nullable());

  public final JsonColumn<User, Address> key = json("key", PgTypes.json(Address.class));

  public final JsonColumn<User, List<String>> tags = json("tags",
      PgTypes.jsonb(new JsonType<List<String>>() {}));

  public final JsonColumn<User, Map<String, Set<Integer>>> scores = json("scores",
      PgTypes.jsonb(new JsonType<Map<String, Set<Integer>>>() {}));

  public final JsonColumn<User, Integer> number = json("number", PgTypes.jsonb(Integer.class));

  public final JsonColumn<User, StringBuilder[]> texts = json("texts",
      PgTypes.jsonb(StringBuilder[].class));

  public final JsonColumn<User, String> raw = json("raw", PgTypes.JSONB);

  public final HomeColumns home = new HomeColumns();

  private UserTable(@Nullable TableAlias alias) {
    super(User.class, null, "user", alias);
  }

  @Override
  public UserTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public UserTable inSchema(String schema) {
    return (UserTable) movedTo(schema);
  }

  @Override
  protected UserTable withAlias(TableAlias alias) {
    return new UserTable(alias);
  }

  /**
   * What is in the JSON of {@link #preferences}.
   */
  public PreferencesPath preferences() {
    return new PreferencesPath(JsonPlace.of(preferences));
  }

  /**
   * What is in the JSON of {@link #columns}.
   */
  public AddressPath columns_() {
    return new AddressPath(JsonPlace.of(columns));
  }

  /**
   * What is in the JSON of {@link #key}.
   */
  public AddressPath key() {
    return new AddressPath(JsonPlace.of(key));
  }

  @Override
  protected TableMapping<User> newMapping() {
    return new UserMapping();
  }

  /**
   * What is in a {@code Preferences} in JSON.
   */
  public static final class PreferencesPath extends JsonObjectPath<User, Preferences> {
    private PreferencesPath(JsonPlace<User, Preferences> place) {
      super(place);
    }

    public JsonTextPath<User> theme() {
      return text("theme");
    }

    public JsonNumberPath<User, Integer> size() {
      return number("font-size", PgTypes.INTEGER);
    }

    public JsonBooleanPath<User> compact() {
      return bool("compact");
    }

    public JsonNumberPath<User, Double> scale() {
      return number("scale", PgTypes.DOUBLE);
    }

    public JsonNumberPath<User, BigDecimal> price() {
      return number("price", PgTypes.NUMERIC);
    }

    public JsonValuePath<User, BigInteger> big() {
      return value("big", PgTypes.jsonb(BigInteger.class));
    }

    public JsonTemporalPath<User, LocalDate> since() {
      return temporal("since", PgTypes.DATE, LocalDate.class);
    }

    public JsonTemporalPath<User, Instant> seen() {
      return temporal("seen", PgTypes.INSTANT, Instant.class);
    }

    public JsonValuePath<User, Duration> pause() {
      return value("pause", PgTypes.jsonb(Duration.class));
    }

    public JsonValuePath<User, UUID> token() {
      return uuid("token");
    }

    public JsonValuePath<User, Preferences.Mood> mood() {
      return value("mood", PgTypes.jsonb(Preferences.Mood.class));
    }

    public AddressPath address() {
      return new AddressPath(member("address", PgTypes.jsonb(Address.class)));
    }

    public PreferencesPath parent() {
      return new PreferencesPath(member("parent", PgTypes.jsonb(Preferences.class)));
    }

    public PairPath pair() {
      return new PairPath(member("pair", PgTypes.jsonb(new JsonType<Preferences.Pair<String, Address>>() {})));
    }

    public JsonDocumentPath<User, List<Address>> others() {
      return document("others", PgTypes.jsonb(new JsonType<List<Address>>() {}));
    }

    public JsonDocumentPath<User, Map<String, List<Integer>>> counts() {
      return document("counts", PgTypes.jsonb(new JsonType<Map<String, List<Integer>>>() {}));
    }

    public JsonDocumentPath<User, int[]> numbers() {
      return document("numbers", PgTypes.jsonb(int[].class));
    }

    public JsonDocumentPath<User, Object> anything() {
      return document("anything", PgTypes.jsonb(Object.class));
    }

    public JsonTextPath<User> place_() {
      return text("place");
    }
  }

  /**
   * What is in a {@code Address} in JSON.
   */
  public static final class AddressPath extends JsonObjectPath<User, Address> {
    private AddressPath(JsonPlace<User, Address> place) {
      super(place);
    }

    public JsonTextPath<User> street() {
      return text("street");
    }

    public CityPath city() {
      return new CityPath(member("city", PgTypes.jsonb(Address.City.class)));
    }
  }

  /**
   * What is in a {@code City} in JSON.
   */
  public static final class CityPath extends JsonObjectPath<User, Address.City> {
    private CityPath(JsonPlace<User, Address.City> place) {
      super(place);
    }

    public JsonTextPath<User> name() {
      return text("name");
    }

    public JsonNumberPath<User, Short> number() {
      return number("number", PgTypes.SMALLINT);
    }
  }

  /**
   * What is in a {@code Pair<String, Address>} in JSON.
   */
  public static final class PairPath extends JsonObjectPath<User, Preferences.Pair<String, Address>> {
    private PairPath(JsonPlace<User, Preferences.Pair<String, Address>> place) {
      super(place);
    }

    public JsonTextPath<User> first() {
      return text("first");
    }

    public AddressPath second() {
      return new AddressPath(member("second", PgTypes.jsonb(Address.class)));
    }
  }

  /**
   * The columns of {@code home}.
   */
  public final class HomeColumns extends EmbeddedColumns<User, Home> {
    public final JsonColumn<User, Address> address = json("home_address",
        PgTypes.jsonb(Address.class));

    public final JsonColumn<User, Address> expressions = json("home_expressions",
        PgTypes.jsonb(Address.class));

    public final JsonColumn<User, Address> text = json("home_text", PgTypes.jsonb(Address.class));

    public final TextColumn<User> plain = text("home_plain");

    private HomeColumns() {
      super(UserTable.this);
    }

    @Override
    public List<Column<User, ?>> expressions() {
      return List.of(address, expressions, text, plain);
    }

    /**
     * What is in the JSON of {@link #address}.
     */
    public AddressPath address() {
      return new AddressPath(JsonPlace.of(address));
    }

    /**
     * What is in the JSON of {@link #expressions}.
     */
    public AddressPath expressions_() {
      return new AddressPath(JsonPlace.of(expressions));
    }

    /**
     * What is in the JSON of {@link #text}.
     */
    public AddressPath text_() {
      return new AddressPath(JsonPlace.of(text));
    }
  }

  private final class UserMapping extends TableMapping<User> {
    @Override
    public User read(ResultSet row, int first) throws SQLException {
      return refresh(new User(), row, first);
    }

    @Override
    public User refresh(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
      user.preferences = notNull(preferences.type().read(row, first + 1), 1);
      user.columns = columns.type().read(row, first + 2);
      user.key = notNull(key.type().read(row, first + 3), 3);
      user.tags = notNull(tags.type().read(row, first + 4), 4);
      user.scores = notNull(scores.type().read(row, first + 5), 5);
      user.number = notNull(number.type().read(row, first + 6), 6);
      user.texts = notNull(texts.type().read(row, first + 7), 7);
      user.raw = notNull(raw.type().read(row, first + 8), 8);
      user.home = readHome(row, first + 9);
      return user;
    }

    @Override
    public User withGenerated(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
      return user;
    }

    @Override
    public @Nullable Object readEmbedded(int number_, ResultSet row, int first) throws
        SQLException {
      return switch (number_) {
        case 0 -> readHome(row, first);
        default -> throw noColumn(number_);
      };
    }

    private Home readHome(ResultSet row, int first) throws SQLException {
      return new Home(
          notNull(home.address.type().read(row, first), 9),
          notNull(home.expressions.type().read(row, first + 1), 10),
          notNull(home.text.type().read(row, first + 2), 11),
          getString(row, first + 3, 12));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(User user, int column) {
      return switch (column) {
        case 0 -> user.id;
        case 1 -> user.preferences;
        case 2 -> user.columns;
        case 3 -> user.key;
        case 4 -> user.tags;
        case 5 -> user.scores;
        case 6 -> user.number;
        case 7 -> user.texts;
        case 8 -> user.raw;
        case 9 -> user.home.address();
        case 10 -> user.home.expressions();
        case 11 -> user.home.text();
        case 12 -> user.home.plain();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(User user) {
      Long id = user.id;
      return () -> user.id = id;
    }

    @Override
    public User snapshot(User user) {
      User copy = new User();
      copy.id = user.id;
      copy.preferences = preferences.type().copy(user.preferences);
      copy.columns = columns.type().copy(user.columns);
      copy.key = key.type().copy(user.key);
      copy.tags = tags.type().copy(user.tags);
      copy.scores = scores.type().copy(user.scores);
      copy.number = number.type().copy(user.number);
      copy.texts = texts.type().copy(user.texts);
      copy.raw = user.raw;
      copy.home = new Home(home.address.type().copy(user.home.address()),
          home.expressions.type().copy(user.home.expressions()),
          home.text.type().copy(user.home.text()), user.home.plain());
      return copy;
    }

    @Override
    public void assign(User user, User copy, int column) {
      switch (column) {
        case 0 -> copy.id = user.id;
        case 1 -> copy.preferences = preferences.type().copy(user.preferences);
        case 2 -> copy.columns = columns.type().copy(user.columns);
        case 3 -> copy.key = key.type().copy(user.key);
        case 4 -> copy.tags = tags.type().copy(user.tags);
        case 5 -> copy.scores = scores.type().copy(user.scores);
        case 6 -> copy.number = number.type().copy(user.number);
        case 7 -> copy.texts = texts.type().copy(user.texts);
        case 8 -> copy.raw = user.raw;
        case 9 -> copy.home = new Home(home.address.type().copy(user.home.address()),
            home.expressions.type().copy(user.home.expressions()),
            home.text.type().copy(user.home.text()), user.home.plain());
        default -> {}
      }
    }
  }
}
