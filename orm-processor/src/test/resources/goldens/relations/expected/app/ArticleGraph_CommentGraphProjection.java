package app;

import dev.piolet.Graph;
import dev.piolet.Graphs;
import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link ArticleGraph.CommentGraph} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleGraph_CommentGraphProjection {
  /**
   * What is saved of a {@link ArticleGraph.CommentGraph}, by {@code save(GRAPH, ...)}.
   */
  public static final Graph<ArticleGraph.CommentGraph> GRAPH = Graphs.of(ArticleGraph.CommentGraph.class, parts -> {
    parts.row("comment", ArticleGraph.CommentGraph::comment);
    parts.one("user", CommentTable.COMMENT.userKey, ArticleGraph.CommentGraph::user);
  }, stored -> new ArticleGraph.CommentGraph(
    stored.<Comment>get(0),
    stored.<User>get(1)));

  private ArticleGraph_CommentGraphProjection() {
  }

  /**
   * A {@link ArticleGraph.CommentGraph} of what is selected for each component.
   */
  public static Selectable<ArticleGraph.CommentGraph> of(Selectable<Comment> comment,
      Selectable<User> user) {
    return Projections.of(ArticleGraph.CommentGraph.class, List.of("comment", "user"),
        List.of(comment, user), (context, at) -> {
      var readComment = comment.reader(context);
      var readUser = user.reader(context);
      return (row, first) -> new ArticleGraph.CommentGraph(
          Objects.requireNonNull(readComment.read(row, first)),
          Objects.requireNonNull(readUser.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link ArticleGraph.CommentGraph}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<ArticleGraph.CommentGraph> rows) {
    return new Table(rows);
  }

  /**
   * A {@link ArticleGraph.CommentGraph} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code comment} has no row.
   */
  public static Selectable<ArticleGraph.CommentGraph> of(CommentTable comment) {
    return Projections.of(comment, of(comment, comment.user()));
  }

  /**
   * A table of {@link ArticleGraph.CommentGraph}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<ArticleGraph.CommentGraph> {
    private Table(QueryTable<ArticleGraph.CommentGraph> rows) {
      super(ArticleGraph.CommentGraph.class, rows);
    }
  }
}
