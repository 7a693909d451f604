package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** What the two tables share: all but their SQL, and how their rows are bound and read. */
abstract class JdbcRows<M> implements Rows<M, M> {
  private static final int FETCH_SIZE = 1_000;
  private static final String[] KEY = {"id"};

  private final Connection connection;
  private final PreparedStatement select;
  private final PreparedStatement stream;
  private final PreparedStatement column;
  private final PreparedStatement get;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement delete;
  private final PreparedStatement upsert;

  JdbcRows(Connection connection, Texts texts) throws SQLException {
    this.connection = connection;
    select = connection.prepareStatement(texts.select);
    stream = connection.prepareStatement(texts.select);
    stream.setFetchSize(FETCH_SIZE);
    column = connection.prepareStatement(texts.column);
    get = connection.prepareStatement(texts.get);
    insert = connection.prepareStatement(texts.insert, KEY);
    update = connection.prepareStatement(texts.update);
    delete = connection.prepareStatement(texts.delete);
    upsert = connection.prepareStatement(texts.upsert);
  }

  /** The SQL of a table. Only {@code update} and {@code upsert} have the key, as the last value. */
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

  /** Binds all columns but the key, and returns how many they are. */
  abstract int bind(PreparedStatement statement, M model) throws SQLException;

  abstract M read(ResultSet row) throws SQLException;

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
  public final List<M> select() throws SQLException {
    List<M> models = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        models.add(read(rows));
      }
    }
    return models;
  }

  @Override
  public final List<String> selectColumn() throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = column.executeQuery()) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public final M get(long id) throws SQLException {
    get.setLong(1, id);
    try (ResultSet rows = get.executeQuery()) {
      if (!rows.next()) {
        throw new NoSuchElementException("No row " + id);
      }
      return read(rows);
    }
  }

  @Override
  public final void stream(Consumer<? super M> consumer) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          try (ResultSet rows = stream.executeQuery()) {
            while (rows.next()) {
              consumer.accept(read(rows));
            }
          }
        });
  }

  @Override
  public final M insert(M model) throws SQLException {
    bind(insert, model);
    insert.executeUpdate();
    try (ResultSet keys = insert.getGeneratedKeys()) {
      keys.next();
      return withKey(model, keys.getLong(1));
    }
  }

  @Override
  public final List<M> insert(List<M> models) throws SQLException {
    List<M> stored = new ArrayList<>(models.size());
    Transaction.run(
        connection,
        () -> {
          for (M model : models) {
            bind(insert, model);
            insert.addBatch();
          }
          insert.executeBatch();
          try (ResultSet keys = insert.getGeneratedKeys()) {
            for (M model : models) {
              keys.next();
              stored.add(withKey(model, keys.getLong(1)));
            }
          }
        });
    return stored;
  }

  @Override
  public final void update(M model) throws SQLException {
    update.setLong(bind(update, model) + 1, key(model));
    update.executeUpdate();
  }

  @Override
  public final void update(List<M> models) throws SQLException {
    batchWithKey(update, models);
  }

  @Override
  public final void delete(M model) throws SQLException {
    delete.setLong(1, key(model));
    delete.executeUpdate();
  }

  @Override
  public final void delete(List<M> models) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          for (M model : models) {
            delete.setLong(1, key(model));
            delete.addBatch();
          }
          delete.executeBatch();
        });
  }

  @Override
  public final void upsert(List<M> models) throws SQLException {
    batchWithKey(upsert, models);
  }

  private void batchWithKey(PreparedStatement statement, List<M> models) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          for (M model : models) {
            statement.setLong(bind(statement, model) + 1, key(model));
            statement.addBatch();
          }
          statement.executeBatch();
        });
  }
}
