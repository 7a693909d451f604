package dev.piolet.query;

import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.mergeAction;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.sample.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text and bound values of MERGE. */
class MergeTest {
  private static final String HEAD =
      "MERGE INTO 'user' USING 'blog'.'article' ON 'user'.'id' = 'article'.'user_id'";

  private static Merge<User> merge() {
    return mergeInto(USER).using(ARTICLE).on(USER.id.eq(ARTICLE.userId));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static void assertWritten(Statement<?> statement, String sql, Object... binds) {
    assertThat(statement.sql()).isEqualTo(sql.replace('\'', '"'));
    assertThat(statement.binds()).isEqualTo(List.of(binds));
  }

  @Test
  void writesWhatIsDoneWhen() {
    assertWritten(
        merge()
            .whenMatched()
            .and(ARTICLE.title.eq("gone").or(USER.active.not()))
            .delete()
            .whenMatched()
            .and(USER.name.ne(ARTICLE.title))
            .update()
            .set(USER.name, ARTICLE.title)
            .set(USER.age, USER.age.plus(1))
            .whenMatched()
            .doNothing()
            .whenNotMatched()
            .and(ARTICLE.id.gt(3L))
            .insert()
            .set(USER.id, ARTICLE.userId)
            .set(USER.name, "new")
            .setDefault(USER.age)
            .whenNotMatched()
            .doNothing(),
        HEAD
            + " WHEN MATCHED AND ('article'.'title' = ? OR NOT ('user'.'active')) THEN DELETE"
            + " WHEN MATCHED AND ('user'.'name' <> 'article'.'title') THEN"
            + " UPDATE SET 'name' = 'article'.'title', 'age' = 'user'.'age' + ?"
            + " WHEN MATCHED THEN DO NOTHING"
            + " WHEN NOT MATCHED AND ('article'.'id' > ?) THEN"
            + " INSERT ('id', 'name', 'age') VALUES ('article'.'user_id', ?, DEFAULT)"
            + " WHEN NOT MATCHED THEN DO NOTHING",
        "gone",
        1,
        3L,
        "new");
  }

  @Test
  void writesWhatIsDoneWithRowsThatTheSourceLacks() {
    assertWritten(
        merge()
            .whenNotMatchedBySource()
            .and(USER.active)
            .and(USER.age.isNull())
            .update()
            .set(USER.active, false)
            .whenNotMatchedBySource()
            .delete()
            .returning(
                mergeAction(),
                USER.id,
                ARTICLE.id.optional(),
                before(USER).name.nullable(),
                after(USER).name.nullable()),
        HEAD
            + " WHEN NOT MATCHED BY SOURCE AND ('user'.'active' AND 'user'.'age' IS NULL) THEN"
            + " UPDATE SET 'active' = ?"
            + " WHEN NOT MATCHED BY SOURCE THEN DELETE"
            + " RETURNING merge_action(), 'user'.'id', 'article'.'id', 'old'.'name', 'new'.'name'",
        false);
  }

  @Test
  void mergesQueries() {
    var titles = commonTable("titles", select(ARTICLE.userId, ARTICLE.title));
    assertWritten(
        mergeInto(USER.as("u"))
            .with(titles)
            .using(titles)
            .on(titles.get(ARTICLE.userId).eq(USER.as("u").id))
            .whenMatched()
            .update()
            .set(USER.name, titles.get(ARTICLE.title)),
        "WITH 'titles'('user_id', 'title') AS (SELECT 'article'.'user_id', 'article'.'title' FROM"
            + " 'blog'.'article') MERGE INTO 'user' AS 'u' USING 'titles' ON 'titles'.'user_id' ="
            + " 'u'.'id' WHEN MATCHED THEN UPDATE SET 'name' = 'titles'.'title'");
  }

  @Test
  void refusesWhatIsIncompleteOrOutOfReach() {
    assertThatIllegalStateException()
        .isThrownBy(() -> merge().sql())
        .withMessageContaining("This MERGE of \"user\" does nothing");
    assertThatIllegalStateException()
        .isThrownBy(() -> merge().whenMatched().update().sql())
        .withMessage("The UPDATE of a MERGE sets nothing: say set(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> merge().whenNotMatched().insert().sql())
        .withMessage("The INSERT of a MERGE sets nothing: say set(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> merge().whenNotMatched().insert().set(USER.name, USER.email).sql())
        .withMessageContaining("\"user\".\"email\"")
        .withMessageContaining("which has \"article\"");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> merge().whenNotMatchedBySource().update().set(USER.name, ARTICLE.title).sql())
        .withMessageContaining("\"article\".\"title\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merge().whenMatched().update().set(USER.age, 1).setNull(USER.age))
        .withMessage("The column \"user\".\"age\" is set twice");
  }

  @Test
  void branchesFromOneStatement() {
    MergeSet<User> base = merge().whenMatched().update().set(USER.age, 1);

    assertThat(base.set(USER.name, "x").whenNotMatched().doNothing().binds())
        .containsExactly(1, "x");
    assertThat(base.whenNotMatched().insert().set(USER.name, "y").binds()).containsExactly(1, "y");
    assertThat(base.binds()).containsExactly(1);
  }

  @Test
  void severalConditionsMustAllHold() {
    assertWritten(
        mergeInto(USER)
            .using(ARTICLE)
            .on(USER.id.eq(ARTICLE.userId), USER.active)
            .whenMatched()
            .and(USER.age.isNull(), USER.active)
            .delete()
            .whenNotMatched()
            .and(ARTICLE.id.gt(3L), ARTICLE.id.lt(5L))
            .doNothing(),
        HEAD
            + " AND 'user'.'active'"
            + " WHEN MATCHED AND ('user'.'age' IS NULL AND 'user'.'active') THEN DELETE"
            + " WHEN NOT MATCHED AND ('article'.'id' > ? AND 'article'.'id' < ?) THEN DO NOTHING",
        3L,
        5L);
  }
}
