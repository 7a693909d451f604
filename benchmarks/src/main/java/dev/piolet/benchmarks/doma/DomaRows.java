package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seasar.doma.jdbc.criteria.QueryDsl;
import org.seasar.doma.jdbc.criteria.metamodel.EntityMetamodel;
import org.seasar.doma.jdbc.criteria.metamodel.PropertyMetamodel;

/** A table with an entity. */
final class DomaRows<V, M> implements Rows<V, M> {
  private static final int AT_ONCE = 1_000;

  private final OneConnection connection;
  private final QueryDsl dsl;
  private final Model<V, M> model;

  /** An entity, its metamodel, and how it is made of values. */
  record Model<V, M>(
      EntityMetamodel<M> entity,
      PropertyMetamodel<Long> id,
      PropertyMetamodel<String> text,
      Function<V, M> of,
      Function<M, V> values,
      BiFunction<M, V, M> set,
      BiConsumer<QueryDsl, List<M>> upsert) {}

  DomaRows(OneConnection connection, QueryDsl dsl, Model<V, M> model) {
    this.connection = connection;
    this.dsl = dsl;
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
    return dsl.from(model.entity).fetch();
  }

  @Override
  public List<String> selectColumn() {
    return dsl.from(model.entity).select(model.text).fetch();
  }

  @Override
  public M get(long id) {
    M found = dsl.from(model.entity).where(where -> where.eq(model.id, id)).fetchOne();
    if (found == null) {
      throw new NoSuchElementException("No row " + id);
    }
    return found;
  }

  @Override
  public void stream(Consumer<? super M> consumer) throws SQLException {
    connection.transaction(
        () -> {
          try (Stream<M> rows =
              dsl.from(model.entity, settings -> settings.setFetchSize(AT_ONCE)).openStream()) {
            rows.forEach(consumer);
          }
        });
  }

  @Override
  public M insert(M entity) {
    dsl.insert(model.entity).single(entity).execute();
    return entity;
  }

  @Override
  public List<M> insert(List<M> entities) throws SQLException {
    connection.transaction(
        () -> {
          for (List<M> some : parts(entities)) {
            dsl.insert(model.entity).multi(some).execute();
          }
        });
    return entities;
  }

  @Override
  public void update(M entity) {
    dsl.update(model.entity).single(entity).execute();
  }

  @Override
  public void update(List<M> entities) throws SQLException {
    connection.transaction(
        () ->
            dsl.update(model.entity, settings -> settings.setBatchSize(AT_ONCE))
                .batch(entities)
                .execute());
  }

  @Override
  public void delete(M entity) {
    dsl.delete(model.entity).single(entity).execute();
  }

  @Override
  public void delete(List<M> entities) throws SQLException {
    connection.transaction(
        () ->
            dsl.delete(model.entity, settings -> settings.setBatchSize(AT_ONCE))
                .batch(entities)
                .execute());
  }

  @Override
  public void upsert(List<M> entities) throws SQLException {
    connection.transaction(
        () -> {
          for (List<M> some : parts(entities)) {
            model.upsert.accept(dsl, some);
          }
        });
  }

  /** A statement cannot have more than 65,535 parameters. */
  private static <M> List<List<M>> parts(List<M> entities) {
    List<List<M>> parts = new ArrayList<>();
    for (int from = 0; from < entities.size(); from += AT_ONCE) {
      parts.add(entities.subList(from, Math.min(entities.size(), from + AT_ONCE)));
    }
    return parts;
  }
}
