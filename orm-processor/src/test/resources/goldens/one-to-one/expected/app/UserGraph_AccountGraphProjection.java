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
 * Reads rows into {@link UserGraph.AccountGraph} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class UserGraph_AccountGraphProjection {
  /**
   * What is saved of a {@link UserGraph.AccountGraph}, by {@code save(GRAPH, ...)}.
   */
  public static final Graph<UserGraph.AccountGraph> GRAPH = Graphs.of(UserGraph.AccountGraph.class, parts -> {
    parts.row("account", UserGraph.AccountGraph::account);
    parts.one("openedBy", AccountTable.ACCOUNT.openedByKey, UserGraph.AccountGraph::openedBy);
  }, stored -> new UserGraph.AccountGraph(
    stored.<Account>get(0),
    stored.<User>get(1)));

  private UserGraph_AccountGraphProjection() {
  }

  /**
   * A {@link UserGraph.AccountGraph} of what is selected for each component.
   */
  public static Selectable<UserGraph.AccountGraph> of(Selectable<Account> account,
      Selectable<User> openedBy) {
    return Projections.of(UserGraph.AccountGraph.class, List.of("account", "opened_by"),
        List.of(account, openedBy), (context, at) -> {
      var readAccount = account.reader(context);
      var readOpenedBy = openedBy.nullableReader(context);
      return (row, first) -> new UserGraph.AccountGraph(
          Objects.requireNonNull(readAccount.read(row, first)),
          readOpenedBy.read(row, first + at[1]));
    });
  }

  /**
   * A derived or common table of {@link UserGraph.AccountGraph}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<UserGraph.AccountGraph> rows) {
    return new Table(rows);
  }

  /**
   * A {@link UserGraph.AccountGraph} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code account} has no row.
   */
  public static Selectable<UserGraph.AccountGraph> of(AccountTable account) {
    return Projections.of(account, of(account, account.openedBy()));
  }

  /**
   * A table of {@link UserGraph.AccountGraph}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<UserGraph.AccountGraph> {
    private Table(QueryTable<UserGraph.AccountGraph> rows) {
      super(UserGraph.AccountGraph.class, rows);
    }
  }
}
