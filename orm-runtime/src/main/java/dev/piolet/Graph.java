package dev.piolet;

import dev.piolet.schema.ForeignKey;
import dev.piolet.type.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What is saved of the objects of a record that is a graph: a model with what its foreign keys lead
 * to, in both directions. Generated as {@code GRAPH} of the projection of each such record, whose
 * components are all whole models, records of this kind, or an {@code Optional}, {@code List} or
 * {@code Set} of these. Immutable and thread-safe.
 *
 * <pre>{@code
 * @Projection(of = Article.class)
 * public record ArticleGraph(Article article, User author, List<Comment> comments) {}
 *
 * ArticleGraph stored = conn.save(ArticleGraphProjection.GRAPH, graph);
 * }</pre>
 *
 * @param <G> the record
 */
public final class Graph<G> {
  private final GraphShape<G> shape;
  private final GraphOrphans orphans;
  private final @Nullable String schema;

  Graph(GraphShape<G> shape, GraphOrphans orphans, @Nullable String schema) {
    this.shape = shape;
    this.orphans = orphans;
    this.schema = schema;
  }

  /**
   * The same, and what is in no list of the graph any more is deleted, at all of its levels: rows
   * that refer to the row that has the list; of a list through a model between, the rows of that,
   * and not those of the list. Rows that are marked as deleted where their table has a mark for
   * that are marked. Without this they stay as they are.
   */
  public Graph<G> withOrphansDeleted() {
    return new Graph<>(shape, GraphOrphans.ALL, schema);
  }

  /**
   * The same, and what is in no list along one foreign key any more is deleted, at whatever level
   * of the graph: {@code GRAPH.withOrphansDeleted(COMMENT.articleKey)}. Said again, it is of
   * several keys. A list through a model between is told by the key of that to the row that has the
   * list.
   *
   * @param key the foreign key by which the rows of the list, or those between, refer
   * @throws IllegalArgumentException when the graph has no list along the key
   */
  public Graph<G> withOrphansDeleted(ForeignKey<?, ?> key) {
    if (!shape.refersBy(key)) {
      throw new IllegalArgumentException(
          "No list of "
              + shape.name()
              + " is along the foreign key \""
              + key.name()
              + "\" of "
              + key.table()
              + ". Name one by which the rows of a list refer to the row that has it");
    }
    return new Graph<>(shape, orphans.and(key), schema);
  }

  /**
   * The same, of rows in another schema, as {@link dev.piolet.schema.Table#inSchema} says of
   * tables: what is saved is saved there, whatever its rows were in before.
   *
   * @param schemaName the name of the schema, unquoted
   * @throws IllegalArgumentException when the name is empty, longer than 63 bytes, or holds U+0000
   */
  public Graph<G> inSchema(String schemaName) {
    return new Graph<>(shape, orphans, Identifiers.checked(schemaName));
  }

  GraphShape<G> shape() {
    return shape;
  }

  /** The schema in which it is saved, or null for that which the rows are in. */
  @Nullable String schema() {
    return schema;
  }

  GraphOrphans orphans() {
    return orphans;
  }
}
