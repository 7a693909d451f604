package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ElementsColumn;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "lists"}, whose rows are {@link Lists} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ListsTable extends KeyedTable<Lists, Long> {
  /**
   * The table under its own name.
   */
  static final ListsTable LISTS = new ListsTable(null);

  public final NumberColumn<Lists, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final ArrayColumn<Lists, String> tags = array("tags", PgTypes.TEXT);

  public final ArrayColumn<Lists, String> gaps = array("gaps", PgTypes.TEXT);

  public final ArrayColumn<Lists, Integer> numbers = array("numbers", PgTypes.INTEGER,
      ColumnOption.nullable());

  public final ArrayColumn<Lists, String> names = array("names", PgTypes.VARCHAR.of(20));

  public final ArrayColumn<Lists, String> emails = array("emails", PgTypes.CITEXT);

  public final ArrayColumn<Lists, BigDecimal> prices = array("prices", PgTypes.NUMERIC.of(10, 2));

  public final Column<Lists, List<List<Integer>>> matrix = column("matrix",
      PgTypes.INTEGER.list().list());

  public final Column<Lists, List<int[]>> rows = column("rows", PgTypes.INT_ARRAY.list());

  public final ArrayColumn<Lists, float[]> vectors = array("vectors", PgTypes.VECTOR.of(3));

  public final ArrayColumn<Lists, Lists.Mood> moods = array("moods",
      PgTypes.enumeration("mood", Lists.Mood.class));

  public final ElementsColumn<Lists, Set<UUID>, UUID> ids = elements("ids", PgTypes.UUID,
      PgTypes.UUID.set());

  public final ElementsColumn<Lists, Set<Lists.Mood>, Lists.Mood> moodSet = elements("mood_set",
      PgTypes.enumeration("mood", Lists.Mood.class),
      PgTypes.enumeration("mood", Lists.Mood.class).set());

  public final ElementsColumn<Lists, String[], String> texts = elements("texts", PgTypes.TEXT,
      PgTypes.TEXT.array(String[]::new));

  public final ElementsColumn<Lists, String[], String> textsAndNulls = elements("texts_and_nulls",
      PgTypes.TEXT, PgTypes.TEXT.array(String[]::new));

  public final ElementsColumn<Lists, String[], String> maybe = elements("maybe", PgTypes.TEXT,
      PgTypes.TEXT.array(String[]::new), ColumnOption.nullable());

  public final Column<Lists, Integer[][]> table = column("table",
      PgTypes.INTEGER.array(Integer[]::new).array(Integer[][]::new));

  public final ElementsColumn<Lists, int[], Integer> ints = elements("ints", PgTypes.INTEGER,
      PgTypes.INT_ARRAY);

  public final ElementsColumn<Lists, long[], Long> longs = elements("longs", PgTypes.BIGINT,
      PgTypes.LONG_ARRAY);

  public final ElementsColumn<Lists, short[], Short> shorts = elements("shorts", PgTypes.SMALLINT,
      PgTypes.SHORT_ARRAY);

  public final ElementsColumn<Lists, float[], Float> floats = elements("floats", PgTypes.REAL,
      PgTypes.FLOAT_ARRAY);

  public final ElementsColumn<Lists, double[], Double> doubles = elements("doubles", PgTypes.DOUBLE,
      PgTypes.DOUBLE_ARRAY);

  public final ElementsColumn<Lists, boolean[], Boolean> flags = elements("flags", PgTypes.BOOLEAN,
      PgTypes.BOOLEAN_ARRAY);

  public final Column<Lists, int[][]> grid = column("grid", PgTypes.INT_ARRAY.array(int[][]::new));

  public final Column<Lists, byte[]> bytes = bytea("bytes");

  public final ElementsColumn<Lists, byte[][], byte[]> blobs = elements("blobs", PgTypes.BYTEA,
      PgTypes.BYTEA.array(byte[][]::new));

  public final ElementsColumn<Lists, Lists.Mood[], Lists.Mood> moodArray = elements("mood_array",
      PgTypes.enumeration("mood", Lists.Mood.class),
      PgTypes.enumeration("mood", Lists.Mood.class).array(Lists.Mood[]::new));

  private ListsTable(@Nullable TableAlias alias) {
    super(Lists.class, null, "lists", alias);
  }

  @Override
  public ListsTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ListsTable inSchema(String schema) {
    return (ListsTable) movedTo(schema);
  }

  @Override
  protected ListsTable withAlias(TableAlias alias) {
    return new ListsTable(alias);
  }

  @Override
  protected TableMapping<Lists> newMapping() {
    return new ListsMapping();
  }

  private final class ListsMapping extends TableMapping<Lists> {
    @Override
    public Lists read(ResultSet row, int first) throws SQLException {
      return refresh(new Lists(), row, first);
    }

    @Override
    public Lists refresh(Lists lists, ResultSet row, int first) throws SQLException {
      lists.id = getLong(row, first, 0);
      lists.tags = notNull(tags.type().read(row, first + 1), 1);
      lists.gaps = notNull(gaps.type().read(row, first + 2), 2);
      lists.numbers = numbers.type().read(row, first + 3);
      lists.names = notNull(names.type().read(row, first + 4), 4);
      lists.emails = notNull(emails.type().read(row, first + 5), 5);
      lists.prices = notNull(prices.type().read(row, first + 6), 6);
      lists.matrix = notNull(matrix.type().read(row, first + 7), 7);
      lists.rows = notNull(rows.type().read(row, first + 8), 8);
      lists.vectors = notNull(vectors.type().read(row, first + 9), 9);
      lists.moods = notNull(moods.type().read(row, first + 10), 10);
      lists.ids = notNull(ids.type().read(row, first + 11), 11);
      lists.moodSet = notNull(moodSet.type().read(row, first + 12), 12);
      lists.texts = notNull(texts.type().read(row, first + 13), 13);
      lists.textsAndNulls = notNull(textsAndNulls.type().read(row, first + 14), 14);
      lists.maybe = maybe.type().read(row, first + 15);
      lists.table = notNull(table.type().read(row, first + 16), 16);
      lists.ints = notNull(ints.type().read(row, first + 17), 17);
      lists.longs = notNull(longs.type().read(row, first + 18), 18);
      lists.shorts = notNull(shorts.type().read(row, first + 19), 19);
      lists.floats = notNull(floats.type().read(row, first + 20), 20);
      lists.doubles = notNull(doubles.type().read(row, first + 21), 21);
      lists.flags = notNull(flags.type().read(row, first + 22), 22);
      lists.grid = notNull(grid.type().read(row, first + 23), 23);
      lists.bytes = getBytes(row, first + 24, 24);
      lists.blobs = notNull(blobs.type().read(row, first + 25), 25);
      lists.moodArray = notNull(moodArray.type().read(row, first + 26), 26);
      return lists;
    }

    @Override
    public Lists withGenerated(Lists lists, ResultSet row, int first) throws SQLException {
      lists.id = getLong(row, first, 0);
      return lists;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Lists lists, int column) {
      return switch (column) {
        case 0 -> lists.id;
        case 1 -> lists.tags;
        case 2 -> lists.gaps;
        case 3 -> lists.numbers;
        case 4 -> lists.names;
        case 5 -> lists.emails;
        case 6 -> lists.prices;
        case 7 -> lists.matrix;
        case 8 -> lists.rows;
        case 9 -> lists.vectors;
        case 10 -> lists.moods;
        case 11 -> lists.ids;
        case 12 -> lists.moodSet;
        case 13 -> lists.texts;
        case 14 -> lists.textsAndNulls;
        case 15 -> lists.maybe;
        case 16 -> lists.table;
        case 17 -> lists.ints;
        case 18 -> lists.longs;
        case 19 -> lists.shorts;
        case 20 -> lists.floats;
        case 21 -> lists.doubles;
        case 22 -> lists.flags;
        case 23 -> lists.grid;
        case 24 -> lists.bytes;
        case 25 -> lists.blobs;
        case 26 -> lists.moodArray;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Lists lists) {
      Long id = lists.id;
      return () -> lists.id = id;
    }

    @Override
    public Lists snapshot(Lists lists) {
      Lists copy = new Lists();
      copy.id = lists.id;
      copy.tags = tags.type().copy(lists.tags);
      copy.gaps = gaps.type().copy(lists.gaps);
      copy.numbers = numbers.type().copy(lists.numbers);
      copy.names = names.type().copy(lists.names);
      copy.emails = emails.type().copy(lists.emails);
      copy.prices = prices.type().copy(lists.prices);
      copy.matrix = matrix.type().copy(lists.matrix);
      copy.rows = rows.type().copy(lists.rows);
      copy.vectors = vectors.type().copy(lists.vectors);
      copy.moods = moods.type().copy(lists.moods);
      copy.ids = ids.type().copy(lists.ids);
      copy.moodSet = moodSet.type().copy(lists.moodSet);
      copy.texts = texts.type().copy(lists.texts);
      copy.textsAndNulls = textsAndNulls.type().copy(lists.textsAndNulls);
      copy.maybe = maybe.type().copy(lists.maybe);
      copy.table = table.type().copy(lists.table);
      copy.ints = ints.type().copy(lists.ints);
      copy.longs = longs.type().copy(lists.longs);
      copy.shorts = shorts.type().copy(lists.shorts);
      copy.floats = floats.type().copy(lists.floats);
      copy.doubles = doubles.type().copy(lists.doubles);
      copy.flags = flags.type().copy(lists.flags);
      copy.grid = grid.type().copy(lists.grid);
      copy.bytes = bytes.type().copy(lists.bytes);
      copy.blobs = blobs.type().copy(lists.blobs);
      copy.moodArray = moodArray.type().copy(lists.moodArray);
      return copy;
    }

    @Override
    public void assign(Lists lists, Lists copy, int column) {
      switch (column) {
        case 0 -> copy.id = lists.id;
        case 1 -> copy.tags = tags.type().copy(lists.tags);
        case 2 -> copy.gaps = gaps.type().copy(lists.gaps);
        case 3 -> copy.numbers = numbers.type().copy(lists.numbers);
        case 4 -> copy.names = names.type().copy(lists.names);
        case 5 -> copy.emails = emails.type().copy(lists.emails);
        case 6 -> copy.prices = prices.type().copy(lists.prices);
        case 7 -> copy.matrix = matrix.type().copy(lists.matrix);
        case 8 -> copy.rows = rows.type().copy(lists.rows);
        case 9 -> copy.vectors = vectors.type().copy(lists.vectors);
        case 10 -> copy.moods = moods.type().copy(lists.moods);
        case 11 -> copy.ids = ids.type().copy(lists.ids);
        case 12 -> copy.moodSet = moodSet.type().copy(lists.moodSet);
        case 13 -> copy.texts = texts.type().copy(lists.texts);
        case 14 -> copy.textsAndNulls = textsAndNulls.type().copy(lists.textsAndNulls);
        case 15 -> copy.maybe = maybe.type().copy(lists.maybe);
        case 16 -> copy.table = table.type().copy(lists.table);
        case 17 -> copy.ints = ints.type().copy(lists.ints);
        case 18 -> copy.longs = longs.type().copy(lists.longs);
        case 19 -> copy.shorts = shorts.type().copy(lists.shorts);
        case 20 -> copy.floats = floats.type().copy(lists.floats);
        case 21 -> copy.doubles = doubles.type().copy(lists.doubles);
        case 22 -> copy.flags = flags.type().copy(lists.flags);
        case 23 -> copy.grid = grid.type().copy(lists.grid);
        case 24 -> copy.bytes = bytes.type().copy(lists.bytes);
        case 25 -> copy.blobs = blobs.type().copy(lists.blobs);
        case 26 -> copy.moodArray = moodArray.type().copy(lists.moodArray);
        default -> {}
      }
    }
  }
}
