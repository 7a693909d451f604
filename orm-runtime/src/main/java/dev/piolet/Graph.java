package dev.piolet;

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
  private final boolean deletesOrphans;

  Graph(GraphShape<G> shape, boolean deletesOrphans) {
    this.shape = shape;
    this.deletesOrphans = deletesOrphans;
  }

  /**
   * The same, and what is in no list of the graph any more is deleted, at all of its levels: rows
   * that refer to the row that has the list; of a list through a model between, the rows of that,
   * and not those of the list. Rows that are marked as deleted where their table has a mark for
   * that are marked. Without this they stay as they are.
   */
  public Graph<G> withOrphansDeleted() {
    return new Graph<>(shape, true);
  }

  GraphShape<G> shape() {
    return shape;
  }

  boolean deletesOrphans() {
    return deletesOrphans;
  }
}
