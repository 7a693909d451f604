package dev.piolet.schema;

import static dev.piolet.query.Sql.select;
import static dev.piolet.sample.MembershipTable.MEMBERSHIP;
import static dev.piolet.sample.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sample.UserTable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text that reads a row by its key is the one that a query renders. */
class KeyedTableTest {
  @Test
  void selectsByAKeyOfOneColumn() {
    assertThat(TableMetadata.of(USER).selectByKey())
        .isEqualTo(select(USER).where(USER.id.eq(1L)).sql())
        .endsWith(" FROM \"user\" WHERE \"user\".\"id\" = ?");
  }

  @Test
  void selectsByACompositeKey() {
    assertThat(TableMetadata.of(MEMBERSHIP).selectByKey())
        .isEqualTo(
            select(MEMBERSHIP)
                .where(MEMBERSHIP.userId.eq(1L).and(MEMBERSHIP.team.eq("blue")))
                .sql());
  }

  @Test
  void eachAliasHasATextOfItsOwn() {
    UserTable boss = USER.as("bo\"ss");

    assertThat(TableMetadata.of(boss).selectByKey())
        .isEqualTo(select(boss).where(boss.id.eq(1L)).sql())
        .endsWith(" FROM \"user\" AS \"bo\"\"ss\" WHERE \"bo\"\"ss\".\"id\" = ?");
    assertThat(TableMetadata.of(USER).selectByKey())
        .endsWith(" FROM \"user\" WHERE \"user\".\"id\" = ?");
  }

  @Test
  void theTextIsMadeOnce() {
    assertThat(TableMetadata.of(USER).selectByKey()).isSameAs(TableMetadata.of(USER).selectByKey());
  }

  @Test
  void noMoreThanSomeTextsAreKept() {
    UserTable alias = USER.as("many");
    List<String> first = texts(alias);
    List<String> second = texts(alias);

    assertThat(second).isEqualTo(first).startsWith("0").endsWith("99").hasSize(100);
    Set<String> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(first);
    kept.addAll(second);
    assertThat(kept).hasSize(136);
  }

  private static List<String> texts(UserTable table) {
    return IntStream.range(0, 100)
        .mapToObj(
            i -> TableMetadata.of(table).cachedText(i, writer -> writer.sql(String.valueOf(i))))
        .toList();
  }
}
