package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.ItemTable.ITEM;
import static dev.piolet.benchmarks.piolet.PlainItemTable.PLAIN_ITEM;
import static dev.piolet.benchmarks.piolet.SequenceItemTable.SEQUENCE_ITEM;
import static dev.piolet.benchmarks.piolet.TrackedItemTable.TRACKED_ITEM;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.benchmarks.Item;
import java.util.function.UnaryOperator;

/** The kinds of narrow models. */
final class ItemModels {
  static final Models<Item, Item> RECORDS =
      new Models<>(
          ITEM,
          ITEM.id,
          ITEM.name,
          onConflict(ITEM.id).doUpdate(ITEM.name, ITEM.quantity),
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          (item, values) -> new Item(item.id(), values.name(), values.quantity()));

  static final Models<Item, PlainItem> CLASSES =
      new Models<>(
          PLAIN_ITEM,
          PLAIN_ITEM.id,
          PLAIN_ITEM.name,
          onConflict(PLAIN_ITEM.id).doUpdate(PLAIN_ITEM.name, PLAIN_ITEM.quantity),
          PlainItem::of,
          PlainItem::values,
          PlainItem::set);

  static final Models<Item, TrackedItem> TRACKED =
      new Models<>(
          TRACKED_ITEM,
          TRACKED_ITEM.id,
          TRACKED_ITEM.name,
          onConflict(TRACKED_ITEM.id).doUpdate(TRACKED_ITEM.name, TRACKED_ITEM.quantity),
          TrackedItem::of,
          TrackedItem::values,
          TrackedItem::set);

  static final Models<Item, SequenceItem> NUMBERED =
      new Models<>(
          SEQUENCE_ITEM,
          SEQUENCE_ITEM.id,
          SEQUENCE_ITEM.name,
          onConflict(SEQUENCE_ITEM.id).doUpdate(SEQUENCE_ITEM.name, SEQUENCE_ITEM.quantity),
          SequenceItem::of,
          SequenceItem::values,
          SequenceItem::with);

  private ItemModels() {}
}
