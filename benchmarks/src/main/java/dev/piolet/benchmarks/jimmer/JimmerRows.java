package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.DeleteMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.query.TypedRootQuery;

/** A table with an entity. */
final class JimmerRows<V, M> implements Rows<V, M> {
  private static final int FETCH_SIZE = 1_000;

  private final OneConnection connection;
  private final JSqlClient client;
  private final Model<V, M> model;

  /** An entity, its queries, and how it is made of values. */
  record Model<V, M>(
      Class<M> entity,
      Function<JSqlClient, TypedRootQuery<M>> select,
      Function<JSqlClient, TypedRootQuery<String>> column,
      ToLongFunction<M> key,
      Function<V, M> of,
      Function<M, V> values,
      BiFunction<M, V, M> set) {}

  JimmerRows(OneConnection connection, JSqlClient client, Model<V, M> model) {
    this.connection = connection;
    this.client = client;
    this.model = model;
  }

  @Override
  public M model(V values) {
    return model.of.apply(values);
  }

  @Override
  public V values(M entity) {
    return model.values.apply(entity);
  }

  @Override
  public M changed(M entity, V values) {
    return model.set.apply(entity, values);
  }

  @Override
  public List<M> select() {
    return model.select.apply(client).execute();
  }

  @Override
  public List<String> selectColumn() {
    return model.column.apply(client).execute();
  }

  @Override
  public M get(long id) {
    M found = client.findById(model.entity, id);
    if (found == null) {
      throw new NoSuchElementException("No row " + id);
    }
    return found;
  }

  @Override
  public void stream(Consumer<? super M> consumer) throws SQLException {
    connection.transaction(() -> model.select.apply(client).forEach(FETCH_SIZE, consumer::accept));
  }

  @Override
  public M insert(M entity) {
    return client.saveCommand(entity).setMode(SaveMode.INSERT_ONLY).execute().getModifiedEntity();
  }

  @Override
  public List<M> insert(List<M> entities) throws SQLException {
    List<M> stored = new ArrayList<>(entities.size());
    connection.transaction(
        () -> {
          for (BatchSaveResult.Item<M> item : save(entities, SaveMode.INSERT_ONLY).getItems()) {
            stored.add(item.getModifiedEntity());
          }
        });
    return stored;
  }

  @Override
  public void update(M entity) {
    client.saveCommand(entity).setMode(SaveMode.UPDATE_ONLY).execute();
  }

  @Override
  public void update(List<M> entities) throws SQLException {
    connection.transaction(() -> save(entities, SaveMode.UPDATE_ONLY));
  }

  @Override
  public void delete(M entity) {
    client.deleteById(model.entity, model.key.applyAsLong(entity), DeleteMode.PHYSICAL);
  }

  @Override
  public void delete(List<M> entities) throws SQLException {
    List<Long> keys = entities.stream().map(model.key::applyAsLong).toList();
    connection.transaction(() -> client.deleteByIds(model.entity, keys, DeleteMode.PHYSICAL));
  }

  @Override
  public void upsert(List<M> entities) throws SQLException {
    connection.transaction(() -> save(entities, SaveMode.UPSERT));
  }

  private BatchSaveResult<M> save(List<M> entities, SaveMode mode) {
    return client.saveEntitiesCommand(entities).setMode(mode).execute();
  }
}
