package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Rows;
import io.ebean.Database;
import io.ebean.InsertOptions;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A table with an entity. */
final class EbeanRows<V, M> implements Rows<V, M> {
  private static final InsertOptions UPSERT =
      InsertOptions.builder().onConflictUpdate().uniqueColumns("id").build();

  private final Database ebean;
  private final Class<M> entity;
  private final String text;
  private final Function<V, M> model;
  private final Function<M, V> values;
  private final BiFunction<M, V, M> set;

  EbeanRows(
      Database ebean,
      Class<M> entity,
      String text,
      Function<V, M> model,
      Function<M, V> values,
      BiFunction<M, V, M> set) {
    this.ebean = ebean;
    this.entity = entity;
    this.text = text;
    this.model = model;
    this.values = values;
    this.set = set;
  }

  @Override
  public M model(V values) {
    return model.apply(values);
  }

  @Override
  public V values(M bean) {
    return values.apply(bean);
  }

  @Override
  public M changed(M bean, V values) {
    return set.apply(bean, values);
  }

  @Override
  public List<M> select() {
    return ebean.find(entity).findList();
  }

  @Override
  public List<String> selectColumn() {
    return ebean.find(entity).select(text).findSingleAttributeList();
  }

  @Override
  public M get(long id) {
    M found = ebean.find(entity, id);
    if (found == null) {
      throw new NoSuchElementException("No row " + id);
    }
    return found;
  }

  @Override
  public void stream(Consumer<? super M> consumer) {
    ebean.find(entity).findEach(consumer::accept);
  }

  @Override
  public M insert(M bean) {
    ebean.insert(bean);
    return bean;
  }

  @Override
  public List<M> insert(List<M> beans) {
    ebean.insertAll(beans);
    return beans;
  }

  @Override
  public void update(M bean) {
    ebean.update(bean);
  }

  @Override
  public void update(List<M> beans) {
    Batch.update(ebean, beans);
  }

  @Override
  public void delete(M bean) {
    ebean.delete(bean);
  }

  @Override
  public void delete(List<M> beans) {
    ebean.deleteAll(entity, beans.stream().map(ebean::beanId).toList());
  }

  @Override
  public void upsert(List<M> beans) {
    ebean.insertAll(beans, UPSERT);
  }
}
