package dev.piolet.benchmarks.piolet;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Rows;
import dev.piolet.query.Sql;
import java.util.List;
import java.util.function.Consumer;

/** The verbs of {@link DBConnection} on one table. */
final class PioletRows<V, M> implements Rows<V, M> {
  private final DBConnection conn;
  private final Models<V, M> models;

  PioletRows(DBConnection conn, Models<V, M> models) {
    this.conn = conn;
    this.models = models;
  }

  @Override
  public M model(V values) {
    return models.of().apply(values);
  }

  @Override
  public V values(M model) {
    return models.values().apply(model);
  }

  @Override
  public M changed(M model, V values) {
    return models.changed().apply(model, values);
  }

  @Override
  public List<M> select() {
    return conn.exec(Sql.select(models.table()));
  }

  @Override
  public List<String> selectColumn() {
    return conn.exec(Sql.select(models.column()));
  }

  @Override
  public M get(long id) {
    return conn.get(models.table(), id).orElseThrow();
  }

  @Override
  public void stream(Consumer<? super M> consumer) {
    conn.forEach(Sql.select(models.table()), consumer);
  }

  @Override
  public M insert(M model) {
    return conn.insert(model);
  }

  @Override
  public List<M> insert(List<M> rows) {
    return conn.insert(rows);
  }

  @Override
  public void update(M model) {
    conn.update(model);
  }

  @Override
  public void update(List<M> rows) {
    conn.update(rows);
  }

  @Override
  public void delete(M model) {
    conn.delete(model);
  }

  @Override
  public void delete(List<M> rows) {
    conn.delete(rows);
  }

  @Override
  public void upsert(List<M> rows) {
    conn.upsert(rows, models.upsert());
  }
}
