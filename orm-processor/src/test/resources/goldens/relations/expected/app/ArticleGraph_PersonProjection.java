package app;

import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link ArticleGraph.Person} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleGraph_PersonProjection {
  private ArticleGraph_PersonProjection() {
  }

  /**
   * A {@link ArticleGraph.Person} of what is selected for each component.
   */
  public static Selectable<ArticleGraph.Person> of(Selectable<String> name, Selectable<User> boss,
      Selectable<List<User>> users) {
    return Projections.of(ArticleGraph.Person.class, List.of("name", "boss", "users"), List.of(name,
        boss, users), (context, at) -> {
      var readName = name.reader(context);
      var readBoss = boss.nullableReader(context);
      var readUsers = users.reader(context);
      return (row, first) -> new ArticleGraph.Person(
          Objects.requireNonNull(readName.read(row, first)),
          readBoss.read(row, first + at[1]),
          Objects.requireNonNull(readUsers.read(row, first + at[2])));
    });
  }

  /**
   * A derived or common table of {@link ArticleGraph.Person}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<ArticleGraph.Person> rows) {
    return new Table(rows);
  }

  /**
   * A {@link ArticleGraph.Person} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code user} has no row.
   */
  public static Selectable<ArticleGraph.Person> of(UserTable user) {
    UserTable users = Projections.within(user, UserTable.USER, "users");
    return Projections.of(user, of(
        user.name,
        user.boss(),
        list(
            select(users)
                .where(users.bossKey.refersTo(user))
                .orderBy(users.id))));
  }

  /**
   * A table of {@link ArticleGraph.Person}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<ArticleGraph.Person> {
    public final TextExpression name;

    private Table(QueryTable<ArticleGraph.Person> rows) {
      super(ArticleGraph.Person.class, rows);
      this.name = text(0);
    }
  }
}
