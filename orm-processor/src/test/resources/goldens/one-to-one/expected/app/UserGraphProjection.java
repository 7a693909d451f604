package app;

import dev.piolet.Graph;
import dev.piolet.Graphs;
import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link UserGraph} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class UserGraphProjection {
  /**
   * What is saved of a {@link UserGraph}, by {@code save(GRAPH, ...)}.
   */
  public static final Graph<UserGraph> GRAPH = Graphs.of(UserGraph.class, parts -> {
    parts.row("user", UserGraph::user);
    parts.referringOne("profile", ProfileTable.PROFILE.userKey, UserGraph::profile);
    parts.referringOptional("account", AccountTable.ACCOUNT.ownerKey, UserGraph::account)
        .of(UserGraph_AccountGraphProjection.GRAPH);
  }, stored -> new UserGraph(
    stored.<User>get(0),
    stored.<Profile>get(1),
    stored.<Optional<UserGraph.AccountGraph>>get(2)));

  private UserGraphProjection() {
  }

  /**
   * A {@link UserGraph} of what is selected for each component.
   */
  public static Selectable<UserGraph> of(Selectable<User> user, Selectable<Profile> profile,
      Selectable<UserGraph.AccountGraph> account) {
    return Projections.of(UserGraph.class, List.of("user", "profile", "account"), List.of(user,
        profile, account), (context, at) -> {
      var readUser = user.reader(context);
      var readProfile = profile.nullableReader(context);
      var readAccount = account.nullableReader(context);
      return (row, first) -> new UserGraph(
          Objects.requireNonNull(readUser.read(row, first)),
          readProfile.read(row, first + at[1]),
          Optional.ofNullable(readAccount.read(row, first + at[2])));
    });
  }

  /**
   * A derived or common table of {@link UserGraph}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<UserGraph> rows) {
    return new Table(rows);
  }

  /**
   * A {@link UserGraph} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code user} has no row.
   */
  public static Selectable<UserGraph> of(UserTable user) {
    return Projections.of(user, of(user, Projections.referring(user, ProfileTable.PROFILE,
        ProfileTable.PROFILE.userKey, "profile"),
        UserGraph_AccountGraphProjection.of(Projections.referring(user, AccountTable.ACCOUNT,
        AccountTable.ACCOUNT.ownerKey, "account"))));
  }

  /**
   * A table of {@link UserGraph}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<UserGraph> {
    private Table(QueryTable<UserGraph> rows) {
      super(UserGraph.class, rows);
    }
  }
}
