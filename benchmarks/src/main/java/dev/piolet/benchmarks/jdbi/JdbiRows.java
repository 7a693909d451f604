package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What both tables share. <a href="https://jdbi.org/#_prepared_batches">Prepared batches</a>. */
abstract class JdbiRows<M> implements Rows<M, M> {
  private static final int FETCH_SIZE = 1_000;

  private final Handle handle;
  private final Texts texts;
  private final RowMapper<M> mapper;

  JdbiRows(Handle handle, Texts texts, RowMapper<M> mapper) {
    this.handle = handle;
    this.texts = texts;
    this.mapper = mapper;
  }

  /** The SQL of a table, whose parameters are named like the methods of the model. */
  record Texts(
      String select,
      String column,
      String get,
      String insert,
      String update,
      String delete,
      String upsert) {}

  abstract long key(M model);

  abstract M withKey(M model, long id);

  @Override
  public final M model(M values) {
    return values;
  }

  @Override
  public final M values(M model) {
    return model;
  }

  @Override
  public final M changed(M model, M values) {
    return withKey(values, key(model));
  }

  @Override
  public final List<M> select() {
    return handle.createQuery(texts.select).map(mapper).list();
  }

  @Override
  public final List<String> selectColumn() {
    return handle.createQuery(texts.column).mapTo(String.class).list();
  }

  @Override
  public final M get(long id) {
    return handle.createQuery(texts.get).bind("id", id).map(mapper).one();
  }

  @Override
  public final void stream(Consumer<? super M> consumer) {
    handle.useTransaction(
        same ->
            same.createQuery(texts.select)
                .setFetchSize(FETCH_SIZE)
                .map(mapper)
                .useStream(rows -> rows.forEach(consumer)));
  }

  @Override
  public final M insert(M model) {
    return withKey(
        model,
        handle
            .createUpdate(texts.insert)
            .bindMethods(model)
            .executeAndReturnGeneratedKeys("id")
            .map((row, context) -> row.getLong(1))
            .one());
  }

  @Override
  public final List<M> insert(List<M> models) {
    return handle.inTransaction(
        same -> {
          PreparedBatch batch = same.prepareBatch(texts.insert);
          for (M model : models) {
            batch.bindMethods(model).add();
          }
          List<Long> ids =
              batch.executePreparedBatch("id").map((row, context) -> row.getLong(1)).list();
          List<M> stored = new ArrayList<>(models.size());
          for (int i = 0; i < models.size(); i++) {
            stored.add(withKey(models.get(i), ids.get(i)));
          }
          return stored;
        });
  }

  @Override
  public final void update(M model) {
    handle.createUpdate(texts.update).bindMethods(model).execute();
  }

  @Override
  public final void update(List<M> models) {
    batch(texts.update, models);
  }

  @Override
  public final void delete(M model) {
    handle.createUpdate(texts.delete).bindMethods(model).execute();
  }

  @Override
  public final void delete(List<M> models) {
    batch(texts.delete, models);
  }

  @Override
  public final void upsert(List<M> models) {
    batch(texts.upsert, models);
  }

  private void batch(String sql, List<M> models) {
    handle.useTransaction(
        same -> {
          PreparedBatch batch = same.prepareBatch(sql);
          for (M model : models) {
            batch.bindMethods(model).add();
          }
          batch.execute();
        });
  }
}
