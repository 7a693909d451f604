package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.ElementsColumn;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
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

  public final NumberColumn<Lists, Long> id = number("id", PgTypes.BIGINT, lists -> lists.id, key(),
      identity());

  public final ArrayColumn<Lists, String> tags = array("tags", PgTypes.TEXT, lists -> lists.tags);

  public final ArrayColumn<Lists, String> gaps = array("gaps", PgTypes.TEXT, lists -> lists.gaps);

  public final ArrayColumn<Lists, Integer> numbers = array("numbers", PgTypes.INTEGER,
      lists -> lists.numbers, nullable());

  public final ArrayColumn<Lists, String> names = array("names", PgTypes.VARCHAR.of(20),
      lists -> lists.names);

  public final ArrayColumn<Lists, String> emails = array("emails", PgTypes.CITEXT,
      lists -> lists.emails);

  public final ArrayColumn<Lists, BigDecimal> prices = array("prices", PgTypes.NUMERIC.of(10, 2),
      lists -> lists.prices);

  public final Column<Lists, List<List<Integer>>> matrix = column("matrix",
      PgTypes.INTEGER.list().list(), lists -> lists.matrix);

  public final Column<Lists, List<int[]>> rows = column("rows", PgTypes.INT_ARRAY.list(),
      lists -> lists.rows);

  public final ArrayColumn<Lists, float[]> vectors = array("vectors", PgTypes.VECTOR.of(3),
      lists -> lists.vectors);

  public final ArrayColumn<Lists, Lists.Mood> moods = array("moods",
      PgTypes.enumeration("mood", Lists.Mood.class), lists -> lists.moods);

  public final ElementsColumn<Lists, Set<UUID>, UUID> ids = elements("ids", PgTypes.UUID,
      PgTypes.UUID.set(), lists -> lists.ids);

  public final ElementsColumn<Lists, Set<Lists.Mood>, Lists.Mood> moodSet = elements("mood_set",
      PgTypes.enumeration("mood", Lists.Mood.class),
      PgTypes.enumeration("mood", Lists.Mood.class).set(), lists -> lists.moodSet);

  public final ElementsColumn<Lists, String[], String> texts = elements("texts", PgTypes.TEXT,
      PgTypes.TEXT.array(String[]::new), lists -> lists.texts);

  public final ElementsColumn<Lists, String[], String> textsAndNulls = elements("texts_and_nulls",
      PgTypes.TEXT, PgTypes.TEXT.array(String[]::new), lists -> lists.textsAndNulls);

  public final ElementsColumn<Lists, String[], String> maybe = elements("maybe", PgTypes.TEXT,
      PgTypes.TEXT.array(String[]::new), lists -> lists.maybe, nullable());

  public final Column<Lists, Integer[][]> table = column("table",
      PgTypes.INTEGER.array(Integer[]::new).array(Integer[][]::new), lists -> lists.table);

  public final ElementsColumn<Lists, int[], Integer> ints = elements("ints", PgTypes.INTEGER,
      PgTypes.INT_ARRAY, lists -> lists.ints);

  public final ElementsColumn<Lists, long[], Long> longs = elements("longs", PgTypes.BIGINT,
      PgTypes.LONG_ARRAY, lists -> lists.longs);

  public final ElementsColumn<Lists, short[], Short> shorts = elements("shorts", PgTypes.SMALLINT,
      PgTypes.SHORT_ARRAY, lists -> lists.shorts);

  public final ElementsColumn<Lists, float[], Float> floats = elements("floats", PgTypes.REAL,
      PgTypes.FLOAT_ARRAY, lists -> lists.floats);

  public final ElementsColumn<Lists, double[], Double> doubles = elements("doubles", PgTypes.DOUBLE,
      PgTypes.DOUBLE_ARRAY, lists -> lists.doubles);

  public final ElementsColumn<Lists, boolean[], Boolean> flags = elements("flags", PgTypes.BOOLEAN,
      PgTypes.BOOLEAN_ARRAY, lists -> lists.flags);

  public final Column<Lists, int[][]> grid = column("grid", PgTypes.INT_ARRAY.array(int[][]::new),
      lists -> lists.grid);

  public final Column<Lists, byte[]> bytes = column("bytes", PgTypes.BYTEA, lists -> lists.bytes);

  public final ElementsColumn<Lists, byte[][], byte[]> blobs = elements("blobs", PgTypes.BYTEA,
      PgTypes.BYTEA.array(byte[][]::new), lists -> lists.blobs);

  public final ElementsColumn<Lists, Lists.Mood[], Lists.Mood> moodArray = elements("mood_array",
      PgTypes.enumeration("mood", Lists.Mood.class),
      PgTypes.enumeration("mood", Lists.Mood.class).array(Lists.Mood[]::new),
      lists -> lists.moodArray);

  private ListsTable(@Nullable String alias) {
    super(Lists.class, null, "lists", alias);
  }

  @Override
  public ListsTable as(String alias) {
    return new ListsTable(alias);
  }

  @Override
  public Lists read(ResultSet row, int first) throws SQLException {
    return refill(new Lists(), row, first);
  }

  @Override
  public Lists refill(Lists lists, ResultSet row, int first) throws SQLException {
    lists.id = notNull(row.getLong(first), row, id);
    lists.tags = notNull(tags.type().read(row, first + 1), tags);
    lists.gaps = notNull(gaps.type().read(row, first + 2), gaps);
    lists.numbers = numbers.type().read(row, first + 3);
    lists.names = notNull(names.type().read(row, first + 4), names);
    lists.emails = notNull(emails.type().read(row, first + 5), emails);
    lists.prices = notNull(prices.type().read(row, first + 6), prices);
    lists.matrix = notNull(matrix.type().read(row, first + 7), matrix);
    lists.rows = notNull(rows.type().read(row, first + 8), rows);
    lists.vectors = notNull(vectors.type().read(row, first + 9), vectors);
    lists.moods = notNull(moods.type().read(row, first + 10), moods);
    lists.ids = notNull(ids.type().read(row, first + 11), ids);
    lists.moodSet = notNull(moodSet.type().read(row, first + 12), moodSet);
    lists.texts = notNull(texts.type().read(row, first + 13), texts);
    lists.textsAndNulls = notNull(textsAndNulls.type().read(row, first + 14), textsAndNulls);
    lists.maybe = maybe.type().read(row, first + 15);
    lists.table = notNull(table.type().read(row, first + 16), table);
    lists.ints = notNull(ints.type().read(row, first + 17), ints);
    lists.longs = notNull(longs.type().read(row, first + 18), longs);
    lists.shorts = notNull(shorts.type().read(row, first + 19), shorts);
    lists.floats = notNull(floats.type().read(row, first + 20), floats);
    lists.doubles = notNull(doubles.type().read(row, first + 21), doubles);
    lists.flags = notNull(flags.type().read(row, first + 22), flags);
    lists.grid = notNull(grid.type().read(row, first + 23), grid);
    lists.bytes = notNull(row.getBytes(first + 24), bytes);
    lists.blobs = notNull(blobs.type().read(row, first + 25), blobs);
    lists.moodArray = notNull(moodArray.type().read(row, first + 26), moodArray);
    return lists;
  }

  @Override
  public Lists withGenerated(Lists lists, ResultSet row, int first) throws SQLException {
    lists.id = notNull(row.getLong(first), row, id);
    return lists;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Lists assign(Lists lists, Lists copy, ColumnFilter<Lists> which) {
    if (which.test(id)) {
      copy.id = lists.id;
    }
    if (which.test(tags)) {
      copy.tags = tags.type().copy(lists.tags);
    }
    if (which.test(gaps)) {
      copy.gaps = gaps.type().copy(lists.gaps);
    }
    if (which.test(numbers)) {
      copy.numbers = numbers.type().copy(lists.numbers);
    }
    if (which.test(names)) {
      copy.names = names.type().copy(lists.names);
    }
    if (which.test(emails)) {
      copy.emails = emails.type().copy(lists.emails);
    }
    if (which.test(prices)) {
      copy.prices = prices.type().copy(lists.prices);
    }
    if (which.test(matrix)) {
      copy.matrix = matrix.type().copy(lists.matrix);
    }
    if (which.test(rows)) {
      copy.rows = rows.type().copy(lists.rows);
    }
    if (which.test(vectors)) {
      copy.vectors = vectors.type().copy(lists.vectors);
    }
    if (which.test(moods)) {
      copy.moods = moods.type().copy(lists.moods);
    }
    if (which.test(ids)) {
      copy.ids = ids.type().copy(lists.ids);
    }
    if (which.test(moodSet)) {
      copy.moodSet = moodSet.type().copy(lists.moodSet);
    }
    if (which.test(texts)) {
      copy.texts = texts.type().copy(lists.texts);
    }
    if (which.test(textsAndNulls)) {
      copy.textsAndNulls = textsAndNulls.type().copy(lists.textsAndNulls);
    }
    if (which.test(maybe)) {
      copy.maybe = maybe.type().copy(lists.maybe);
    }
    if (which.test(table)) {
      copy.table = table.type().copy(lists.table);
    }
    if (which.test(ints)) {
      copy.ints = ints.type().copy(lists.ints);
    }
    if (which.test(longs)) {
      copy.longs = longs.type().copy(lists.longs);
    }
    if (which.test(shorts)) {
      copy.shorts = shorts.type().copy(lists.shorts);
    }
    if (which.test(floats)) {
      copy.floats = floats.type().copy(lists.floats);
    }
    if (which.test(doubles)) {
      copy.doubles = doubles.type().copy(lists.doubles);
    }
    if (which.test(flags)) {
      copy.flags = flags.type().copy(lists.flags);
    }
    if (which.test(grid)) {
      copy.grid = grid.type().copy(lists.grid);
    }
    if (which.test(bytes)) {
      copy.bytes = bytes.type().copy(lists.bytes);
    }
    if (which.test(blobs)) {
      copy.blobs = blobs.type().copy(lists.blobs);
    }
    if (which.test(moodArray)) {
      copy.moodArray = moodArray.type().copy(lists.moodArray);
    }
    return copy;
  }
}
