package dev.piolet.internal.driver;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.v3.SqlSerializationContext;

/**
 * Several queries of the driver as one that it sends at once, as it does with a text that has
 * several statements. Unlike those of such a text, each of these is what the driver keeps for its
 * own text, with what the server has prepared for it.
 */
final class BatchQuery implements Query {
  private final Query[] queries;

  BatchQuery(Query[] queries) {
    this.queries = queries;
  }

  @Override
  public Query[] getSubqueries() {
    return queries;
  }

  @Override
  public String getNativeSql() {
    StringBuilder texts = new StringBuilder();
    for (Query query : queries) {
      texts.append(query.getNativeSql()).append(';');
    }
    return texts.toString();
  }

  @Override
  public String toString() {
    return getNativeSql();
  }

  @Override
  public String toString(@Nullable ParameterList parameters) {
    return getNativeSql();
  }

  @Override
  public String toString(@Nullable ParameterList parameters, SqlSerializationContext context) {
    return getNativeSql();
  }

  /** The parameters belong to each query. */
  @Override
  public ParameterList createParameterList() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable SqlCommand getSqlCommand() {
    return null;
  }

  @Override
  public void close() {
    for (Query query : queries) {
      query.close();
    }
  }

  @Override
  public boolean isStatementDescribed() {
    return false;
  }

  @Override
  public boolean isEmpty() {
    return queries.length == 0;
  }

  @Override
  public int getBatchSize() {
    return 0;
  }

  @Override
  public @Nullable Map<String, Integer> getResultSetColumnNameIndexMap() {
    return null;
  }
}
