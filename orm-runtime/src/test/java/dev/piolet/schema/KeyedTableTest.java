package dev.piolet.schema;

import static dev.piolet.query.Sql.select;
import static dev.piolet.sample.MembershipTable.MEMBERSHIP;
import static dev.piolet.sample.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sample.UserTable;
import org.junit.jupiter.api.Test;

/** The text that reads a row by its key is the one that a query renders. */
class KeyedTableTest {
  @Test
  void selectsByAKeyOfOneColumn() {
    assertThat(USER.selectByKey())
        .isEqualTo(select(USER).where(USER.id.eq(1L)).sql())
        .endsWith(" FROM \"user\" WHERE \"user\".\"id\" = ?");
  }

  @Test
  void selectsByACompositeKey() {
    assertThat(MEMBERSHIP.selectByKey())
        .isEqualTo(
            select(MEMBERSHIP)
                .where(MEMBERSHIP.userId.eq(1L).and(MEMBERSHIP.team.eq("blue")))
                .sql());
  }

  @Test
  void eachAliasHasATextOfItsOwn() {
    UserTable boss = USER.as("bo\"ss");

    assertThat(boss.selectByKey())
        .isEqualTo(select(boss).where(boss.id.eq(1L)).sql())
        .endsWith(" FROM \"user\" AS \"bo\"\"ss\" WHERE \"bo\"\"ss\".\"id\" = ?");
    assertThat(USER.selectByKey()).endsWith(" FROM \"user\" WHERE \"user\".\"id\" = ?");
  }

  @Test
  void theTextIsMadeOnce() {
    assertThat(USER.selectByKey()).isSameAs(USER.selectByKey());
  }
}
