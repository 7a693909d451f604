package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** A table with a mapper. Each call has a session of its own, as MyBatis advises. */
final class MyBatisRows<V, M> implements Rows<V, M> {
  private final SqlSessionFactory sessions;
  private final Class<? extends TableMapper<M>> type;
  private final Function<V, M> model;
  private final Function<M, V> values;
  private final BiFunction<M, V, M> set;

  MyBatisRows(
      SqlSessionFactory sessions,
      Class<? extends TableMapper<M>> type,
      Function<V, M> model,
      Function<M, V> values,
      BiFunction<M, V, M> set) {
    this.sessions = sessions;
    this.type = type;
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
  public List<M> select() {
    return call(TableMapper::select);
  }

  @Override
  public List<String> selectColumn() {
    return call(TableMapper::selectColumn);
  }

  @Override
  public M get(long id) {
    M found = call(mapper -> mapper.get(id));
    if (found == null) {
      throw new NoSuchElementException("No row " + id);
    }
    return found;
  }

  @Override
  public void stream(Consumer<? super M> consumer) {
    try (SqlSession session = sessions.openSession(false);
        Cursor<M> rows = session.getMapper(type).stream()) {
      rows.forEach(consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public M insert(M model) {
    run(mapper -> mapper.insert(model));
    return model;
  }

  @Override
  public List<M> insert(List<M> models) {
    batch(models, TableMapper::insert);
    return models;
  }

  @Override
  public void update(M model) {
    run(mapper -> mapper.update(model));
  }

  @Override
  public void update(List<M> models) {
    batch(models, TableMapper::update);
  }

  @Override
  public void delete(M model) {
    run(mapper -> mapper.delete(model));
  }

  @Override
  public void delete(List<M> models) {
    batch(models, TableMapper::delete);
  }

  @Override
  public void upsert(List<M> models) {
    batch(models, TableMapper::upsert);
  }

  private <T> T call(Function<TableMapper<M>, T> statement) {
    try (SqlSession session = sessions.openSession(true)) {
      return statement.apply(session.getMapper(type));
    }
  }

  private void run(Consumer<TableMapper<M>> statement) {
    try (SqlSession session = sessions.openSession(true)) {
      statement.accept(session.getMapper(type));
    }
  }

  private void batch(List<M> models, BiConsumer<TableMapper<M>, M> statement) {
    try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
      TableMapper<M> mapper = session.getMapper(type);
      for (M model : models) {
        statement.accept(mapper, model);
      }
      session.commit();
    }
  }
}
