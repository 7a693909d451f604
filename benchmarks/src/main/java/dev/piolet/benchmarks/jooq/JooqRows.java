package dev.piolet.benchmarks.jooq;

import dev.piolet.benchmarks.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.BatchBindStep;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.RowN;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What both tables share. */
abstract class JooqRows<R extends Record, M> implements Rows<M, M> {
  private static final int FETCH_SIZE = 1_000;

  /** Rows of one INSERT: jOOQ would inline all values if there were more than 32,767 of them. */
  private static final int INSERTED_AT_ONCE = 1_000;

  private final DSLContext dsl;
  private final Table<?> table;
  private final Field<Long> id;
  private final Field<String> text;
  private final RecordMapper<R, M> mapper;

  JooqRows(
      DSLContext dsl,
      Table<?> table,
      Field<Long> id,
      Field<String> text,
      RecordMapper<R, M> mapper) {
    this.dsl = dsl;
    this.table = table;
    this.id = id;
    this.text = text;
    this.mapper = mapper;
  }

  /** Selects all columns. */
  abstract SelectJoinStep<R> from(DSLContext dsl);

  abstract long key(M model);

  abstract M withKey(M model, long id);

  /** All columns but the key. */
  abstract List<Field<?>> columns();

  /** The values of all columns but the key, and then room for {@code more} values. */
  abstract Object[] bind(M model, int more);

  @Override
  public final M model(M values) {
    return values;
  }

  @Override
  public final M changed(M model, M values) {
    return withKey(values, key(model));
  }

  @Override
  public final List<M> select() {
    return from(dsl).fetch(mapper);
  }

  @Override
  public final List<String> selectColumn() {
    return dsl.select(text).from(table).fetch(text);
  }

  @Override
  public final M get(long key) {
    return from(dsl).where(id.eq(key)).fetchSingle(mapper);
  }

  @Override
  public final void stream(Consumer<? super M> consumer) {
    dsl.transaction(
        transaction -> {
          try (Cursor<R> cursor = from(transaction.dsl()).fetchSize(FETCH_SIZE).fetchLazy()) {
            for (R row : cursor) {
              consumer.accept(mapper.map(row));
            }
          }
        });
  }

  @Override
  public final M insert(M model) {
    long key =
        dsl.insertInto(table, columns())
            .values(bind(model, 0))
            .returningResult(id)
            .fetchSingle()
            .value1();
    return withKey(model, key);
  }

  @Override
  public final List<M> insert(List<M> models) {
    return dsl.transactionResult(
        transaction -> {
          List<M> stored = new ArrayList<>(models.size());
          for (int from = 0; from < models.size(); from += INSERTED_AT_ONCE) {
            List<M> some = models.subList(from, Math.min(models.size(), from + INSERTED_AT_ONCE));
            List<Long> keys =
                transaction
                    .dsl()
                    .insertInto(table, columns())
                    .valuesOfRows(rows(some))
                    .returningResult(id)
                    .fetch(id);
            for (int i = 0; i < some.size(); i++) {
              stored.add(withKey(some.get(i), keys.get(i)));
            }
          }
          return stored;
        });
  }

  @Override
  public final void update(M model) {
    dsl.update(table).set(assignments(bind(model, 0))).where(id.eq(key(model))).execute();
  }

  @Override
  public final void update(List<M> models) {
    int columns = columns().size();
    dsl.transaction(
        transaction -> {
          DSLContext same = transaction.dsl();
          Object[] first = bind(models.get(0), 0);
          BatchBindStep batch =
              same.batch(same.update(table).set(assignments(first)).where(id.eq(0L)));
          for (M model : models) {
            Object[] values = bind(model, 1);
            values[columns] = key(model);
            batch = batch.bind(values);
          }
          batch.execute();
        });
  }

  @Override
  public final void delete(M model) {
    dsl.deleteFrom(table).where(id.eq(key(model))).execute();
  }

  @Override
  public final void delete(List<M> models) {
    Long[] keys = models.stream().map(this::key).toArray(Long[]::new);
    dsl.deleteFrom(table).where(id.eq(DSL.any(keys))).execute();
  }

  @Override
  public final void upsert(List<M> models) {
    List<Field<?>> columns = new ArrayList<>(columns());
    columns.add(id);
    dsl.transaction(
        transaction -> {
          for (int from = 0; from < models.size(); from += INSERTED_AT_ONCE) {
            List<M> some = models.subList(from, Math.min(models.size(), from + INSERTED_AT_ONCE));
            transaction
                .dsl()
                .insertInto(table, columns)
                .valuesOfRows(rowsWithKeys(some))
                .onConflict(id)
                .doUpdate()
                .setAllToExcluded()
                .execute();
          }
        });
  }

  private List<RowN> rows(List<M> models) {
    List<RowN> rows = new ArrayList<>(models.size());
    for (M model : models) {
      rows.add(DSL.row(bind(model, 0)));
    }
    return rows;
  }

  private List<RowN> rowsWithKeys(List<M> models) {
    List<RowN> rows = new ArrayList<>(models.size());
    for (M model : models) {
      Object[] values = bind(model, 1);
      values[values.length - 1] = key(model);
      rows.add(DSL.row(values));
    }
    return rows;
  }

  private Map<Field<?>, Object> assignments(Object[] values) {
    Map<Field<?>, Object> assignments = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      assignments.put(columns().get(i), values[i]);
    }
    return assignments;
  }
}
