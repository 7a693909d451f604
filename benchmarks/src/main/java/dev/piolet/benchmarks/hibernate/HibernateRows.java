package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Rows;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * A table with an entity.
 *
 * @param <M> what the entities of the two kinds of keys share
 */
final class HibernateRows<V, M> implements Rows<V, M> {
  private static final int FETCH_SIZE = 1_000;

  private final StatelessSession session;
  private final Class<? extends M> entity;
  private final String select;
  private final String column;
  private final Function<V, M> model;
  private final Function<M, V> values;
  private final BiFunction<M, V, M> set;

  HibernateRows(
      StatelessSession session,
      Class<? extends M> entity,
      String text,
      Function<V, M> model,
      Function<M, V> values,
      BiFunction<M, V, M> set) {
    this.session = session;
    this.entity = entity;
    this.select = "from " + entity.getSimpleName();
    this.column = "select " + text + " from " + entity.getSimpleName();
    this.model = model;
    this.values = values;
    this.set = set;
  }

  @Override
  public M model(V values) {
    return model.apply(values);
  }

  @Override
  public V values(M model) {
    return values.apply(model);
  }

  @Override
  public M changed(M model, V values) {
    return set.apply(model, values);
  }

  @Override
  @SuppressWarnings("unchecked") // a list of a subclass, which nobody adds to
  public List<M> select() {
    return (List<M>) session.createSelectionQuery(select, entity).getResultList();
  }

  @Override
  public List<String> selectColumn() {
    return session.createSelectionQuery(column, String.class).getResultList();
  }

  @Override
  public M get(long id) {
    M found = session.get(entity, id);
    if (found == null) {
      throw new NoSuchElementException("No row " + id);
    }
    return found;
  }

  @Override
  public void stream(Consumer<? super M> consumer) {
    session.inTransaction(
        transaction -> {
          try (Stream<? extends M> rows =
              session
                  .createSelectionQuery(select, entity)
                  .setFetchSize(FETCH_SIZE)
                  .getResultStream()) {
            rows.forEach(consumer);
          }
        });
  }

  @Override
  public M insert(M model) {
    session.insert(model);
    return model;
  }

  @Override
  public List<M> insert(List<M> models) {
    session.inTransaction(transaction -> session.insertMultiple(models));
    return models;
  }

  @Override
  public void update(M model) {
    session.update(model);
  }

  @Override
  public void update(List<M> models) {
    session.inTransaction(transaction -> session.updateMultiple(models));
  }

  @Override
  public void delete(M model) {
    session.delete(model);
  }

  @Override
  public void delete(List<M> models) {
    session.inTransaction(transaction -> session.deleteMultiple(models));
  }

  @Override
  public void upsert(List<M> models) {
    session.inTransaction(transaction -> session.upsertMultiple(models));
  }
}
