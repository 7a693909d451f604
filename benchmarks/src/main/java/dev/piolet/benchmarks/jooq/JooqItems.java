package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.ItemTable.ITEM;

import dev.piolet.benchmarks.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.SelectJoinStep;

/** Narrow rows. */
final class JooqItems extends JooqRows<Record3<Long, String, Integer>, Item> {
  private static final List<Field<?>> COLUMNS = List.of(ITEM.NAME, ITEM.QUANTITY);

  JooqItems(DSLContext dsl) {
    super(dsl, ITEM, ITEM.ID, ITEM.NAME, Records.mapping(Item::new));
  }

  @Override
  SelectJoinStep<Record3<Long, String, Integer>> from(DSLContext dsl) {
    return dsl.select(ITEM.ID, ITEM.NAME, ITEM.QUANTITY).from(ITEM);
  }

  @Override
  public Item values(Item item) {
    return item;
  }

  @Override
  long key(Item item) {
    return Objects.requireNonNull(item.id());
  }

  @Override
  Item withKey(Item item, long id) {
    return new Item(id, item.name(), item.quantity());
  }

  @Override
  List<Field<?>> columns() {
    return COLUMNS;
  }

  @Override
  Object[] bind(Item item, int more) {
    return Arrays.copyOf(new Object[] {item.name(), item.quantity()}, 2 + more);
  }
}
