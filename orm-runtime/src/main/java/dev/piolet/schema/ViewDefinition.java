package dev.piolet.schema;

import java.util.List;

/**
 * The definition of a view.
 *
 * @param query its query in SQL; empty when it is there already and is not created
 * @param materialized whether it keeps its rows until it is refreshed
 * @param dependsOn the models that the query reads
 */
public record ViewDefinition(String query, boolean materialized, List<Class<?>> dependsOn) {
  /** Whether it is created, because its query is known, or is there already. */
  public boolean isCreated() {
    return !query.isBlank();
  }
}
