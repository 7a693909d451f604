package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Order;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order that no two rows share, and so a place for each row in it: what {@link Select#seek}
 * pages by. Immutable and thread-safe.
 *
 * <p>As a {@link Selectable} it is a row's place: select it beside what is wanted, and give it to
 * {@code after} or {@code before}.
 *
 * @param <K> a row's place: the keys' values, as a tuple where there are several
 */
public final class Keyset<K extends @Nullable Object> implements Selectable<K> {
  private final List<Order<?>> orders;
  private final Selectable<K> place;
  private final Function<K, List<@Nullable Object>> values;

  private Keyset(
      List<Order<?>> orders, Selectable<K> place, Function<K, List<@Nullable Object>> values) {
    this.orders = orders;
    this.place = place;
    this.values = values;
  }

  static <K> Keyset<K> of(RowValue<K> keys, Order<?>... orders) {
    return new Keyset<>(List.of(orders), keys.selection(), keys::valuesOf);
  }

  /** The keys, as ORDER BY takes them. */
  public List<Order<?>> orders() {
    return orders;
  }

  List<Order<?>> reversedOrders() {
    return orders.stream().<Order<?>>map(Order::reversed).toList();
  }

  List<@Nullable Object> valuesOf(K key) {
    return values.apply(key);
  }

  /** The keys without names, which they may have where they are selected beside this. */
  @Override
  public List<? extends Expression<?>> expressions() {
    return place.expressions().stream().<Expression<?>>map(OutputName::without).toList();
  }

  @Override
  public RowReader<K> reader(ReadContext context) {
    return place.reader(context);
  }

  @Override
  public RowReader<K> nullableReader(ReadContext context) {
    return place.nullableReader(context);
  }
}
