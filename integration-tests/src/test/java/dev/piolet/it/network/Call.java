package dev.piolet.it.network;

import static dev.piolet.it.network.ItemTable.ITEM;
import static dev.piolet.it.network.ScratchTable.SCRATCH;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple3;
import java.util.List;
import java.util.stream.IntStream;

/** A call of each kind. */
enum Call {
  INSERT_ONE(1, 0, (conn, items) -> conn.insert(items.fresh().get(0))),
  INSERT_FEW(5, 0, (conn, items) -> conn.insert(items.fresh())),
  INSERT_MANY(60, 0, (conn, items) -> conn.insert(items.fresh())),
  INSERT_COPIED(10_000, 0, (conn, items) -> conn.insert(items.fresh())),
  UPDATE_ONE(0, 1, (conn, items) -> items.tell(conn.update(items.stored().get(0)))),
  UPDATE_FEW(0, 9, (conn, items) -> items.tell(conn.update(items.stored()))),
  UPDATE_MANY(0, 20, (conn, items) -> items.tell(conn.update(items.stored()))),
  UPSERT_ONE(
      0,
      1,
      (conn, items) ->
          conn.upsert(items.stored().get(0), onConflict(ITEM.place).doUpdate(ITEM.name))),
  UPSERT_MANY(
      30,
      0,
      (conn, items) -> conn.upsert(items.fresh(), onConflict(ITEM.place).doUpdate(ITEM.name))),
  DELETE_ONE(0, 0, (conn, items) -> items.tell(conn.delete(items.stored().get(3)))),
  DELETE_MANY(0, 0, (conn, items) -> items.tell(conn.delete(items.stored()))),
  REFRESH_ONE(0, 0, (conn, items) -> items.tell(conn.refresh(items.stored().get(2)).text())),
  REFRESH_MANY(
      0, 0, (conn, items) -> conn.refresh(items.stored()).forEach(it -> items.tell(it.text()))),
  GET(0, 0, (conn, items) -> items.tell(conn.get(ITEM, items.stored().get(4).id).get().text())),
  PIPELINE(
      0,
      0,
      (conn, items) ->
          items.tell(
              conn.pipeline(
                  insertInto(ITEM).set(ITEM.place, 500).set(ITEM.name, "made").returning(ITEM.name),
                  update(ITEM).set(ITEM.name, "other").where(ITEM.place.lt(3)),
                  select(ITEM.name).where(ITEM.place.in(0, 7, 500)).orderBy(ITEM.place)))),
  FLUSH(
      3,
      4,
      (conn, items) ->
          conn.flush(
              work -> {
                work.insert(items.fresh());
                work.update(items.stored().subList(0, 4));
                work.delete(items.stored().get(5));
              })),
  SAVE(
      3,
      2,
      (conn, items) ->
          conn.save(
              List.of(
                  items.stored().get(0),
                  items.fresh().get(0),
                  items.fresh().get(1),
                  items.stored().get(1),
                  items.fresh().get(2)))),
  COPY_IN(300, 0, (conn, items) -> items.tell(conn.copyIn(ITEM, items.fresh()))),
  COPY_OUT(0, 0, (conn, items) -> conn.copyOut(Call.allItems(), item -> items.tell(item.text()))),
  FOR_EACH(0, 0, (conn, items) -> conn.forEach(Call.allItems(), item -> items.tell(item.text()))),
  SELECT(0, 0, (conn, items) -> conn.exec(Call.allItems()).forEach(it -> items.tell(it.text()))),
  LISTS(
      0,
      0,
      (conn, items) ->
          conn.exec(Call.itemsWithLists())
              .forEach(row -> items.tell(row.second() + " " + row.third()))),
  TRANSACTION(
      12,
      3,
      (conn, items) ->
          conn.transaction(
              () -> {
                conn.insert(items.fresh().get(0));
                conn.update(items.stored().subList(0, 3));
                conn.insert(items.fresh().subList(1, 12));
                items.tell(conn.exec(select(ITEM.name).where(ITEM.place.lt(3)).orderBy(ITEM.id)));
              })),
  SAVEPOINT(
      2,
      1,
      (conn, items) ->
          conn.transaction(
              () -> {
                conn.insert(items.fresh().get(0));
                try {
                  conn.savepoint(() -> conn.insert(Item.of(1, "twice")));
                } catch (UniqueViolationException e) {
                  items.tell("twice");
                }
                conn.update(items.stored().get(0));
                conn.insert(items.fresh().get(1));
              })),
  SCHEMA(0, 0, (conn, items) -> conn.schema().create(SCRATCH));

  /** How many rows there are before the call. */
  static final int STORED = 20;

  private static final int FIRST_FRESH = 1_000;

  private final int fresh;
  private final int changed;

  @SuppressWarnings("ImmutableEnumChecker") // They are lambdas that hold nothing.
  private final Body body;

  Call(int fresh, int changed, Body body) {
    this.fresh = fresh;
    this.changed = changed;
    this.body = body;
  }

  /** What is called. */
  private interface Body {
    void run(DBConnection conn, Items items);
  }

  private static Select<Tuple3<String, List<String>, List<String>>> itemsWithLists() {
    ItemTable other = ITEM.as("other");
    Select<String> before =
        select(other.name)
            .where(other.place.gt(ITEM.place.minus(3)), other.place.le(ITEM.place))
            .orderBy(other.place);
    return select(ITEM.name, list(before), list(before.limit(2))).orderBy(ITEM.place);
  }

  private static Select<Item> allItems() {
    return select(ITEM).orderBy(ITEM.place);
  }

  /** The objects of a call, of which some are changed and others are new. */
  Items items(DBConnection conn) {
    List<Item> stored = conn.exec(allItems());
    stored.subList(0, changed).forEach(item -> item.name = "changed " + item.place);
    return new Items(
        stored,
        IntStream.range(FIRST_FRESH, FIRST_FRESH + fresh)
            .mapToObj(place -> Item.of(place, "new " + place))
            .toList());
  }

  void run(DBConnection conn, Items items) {
    body.run(conn, items);
  }

  /** Whether rows are others than their objects before the call. */
  boolean isRefresh() {
    return this == REFRESH_ONE || this == REFRESH_MANY;
  }

  /** Whether it gives its new objects keys. */
  boolean givesKeys() {
    return name().startsWith("INSERT") || this == FLUSH || this == SAVE || this == TRANSACTION;
  }
}
