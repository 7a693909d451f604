package dev.piolet.it.options;

import static dev.piolet.it.options.AccountTable.ACCOUNT;
import static dev.piolet.it.options.DocumentTable.DOCUMENT;
import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpsertOptionsTest extends OptionsFixture {
  @Test
  void anUpdateOfAStoredRowCountsAndKeepsTheTimeOfItsInsert() {
    Account stored = conn.insert(Account.of("Ann", 1));
    execute("UPDATE account SET version = 4, created = 'epoch', updated = 'epoch'");
    sent();
    Account again = Account.of("Anna", 2);
    again.id = stored.id;

    assertThat(conn.upsert(again, onConflict(ACCOUNT.id).doUpdateAll())).containsSame(again);

    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"account\" (\"id\", \"owner\", \"balance\", \"version\", \"created\","
                + " \"updated\") VALUES (?, ?, ?, ?, now(), now()) ON CONFLICT (\"id\") DO UPDATE"
                + " SET \"owner\" = EXCLUDED.\"owner\", \"balance\" = EXCLUDED.\"balance\","
                + " \"version\" = \"account\".\"version\" + 1, \"updated\" = now() RETURNING"
                + " \"account\".\"id\", \"account\".\"version\", \"account\".\"created\","
                + " \"account\".\"updated\" [1, Anna, 2, 0]");
    assertThat(again.version).isEqualTo(5);
    assertThat(again.created).isEqualTo(Instant.EPOCH);
    assertThat(again.updated).isAfter(Instant.EPOCH);
    again.balance = 3;
    assertThat(conn.update(again)).isEqualTo(1);
    assertThat(rows("SELECT owner, balance, version FROM account")).containsExactly("Anna|3|6");
  }

  @Test
  void manyNewAndOld() {
    List<Tag> tags =
        conn.insert(List.of(new Tag(null, "a", false, 3), new Tag(null, "b", false, 4)));
    conn.delete(tags.get(1));

    List<Tag> stored =
        conn.upsert(
            List.of(
                new Tag(null, "b", false, 0),
                new Tag(null, "c", false, 0),
                new Tag(null, "a", false, 0)),
            onConflict(TAG.label).doUpdateAll());

    assertThat(stored)
        .containsExactly(
            new Tag(2, "b", false, 6),
            new Tag(stored.get(1).id(), "c", false, 0),
            new Tag(1, "a", false, 4));
    assertThat(conn.exec(select(TAG).orderBy(TAG.label)))
        .containsExactly(stored.get(2), stored.get(0), stored.get(1));
  }

  @Test
  void doNothingLeavesTheStoredRow() {
    Account stored = conn.insert(Account.of("Ann", 1));
    Account again = Account.of("Anna", 2);
    again.id = stored.id;

    assertThat(conn.upsert(again, onConflict(ACCOUNT.id).doNothing())).isEmpty();

    assertThat(again.created).isNull();
    assertThat(rows("SELECT owner, version FROM account")).containsExactly("Ann|0");
  }

  @Test
  void generatedColumnsComeBack() {
    Document document = Document.of("Ann", "A");
    document.id = new UUID(0, 1);
    conn.insert(document);
    Document again = Document.of("Eve", "B");
    again.id = document.id;

    conn.upsert(again, onConflict(DOCUMENT.id).doUpdateAll());

    assertThat(again.lower).isEqualTo("b");
    assertThat(again.line).isEqualTo(1);
    assertThat(rows("SELECT author, title, lower, line FROM document"))
        .containsExactly("Ann|B|b|1");
  }

  @Test
  void columnsThatUpdatesDoNotWriteAreRefused() {
    assertThatThrownBy(() -> onConflict(ACCOUNT.id).doUpdate(ACCOUNT.owner, ACCOUNT.created))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"account\".\"created\" is not written by updates");
    assertThatThrownBy(() -> onConflict(ACCOUNT.id).doUpdate(ACCOUNT.version))
        .hasMessageContaining("it is the version, which every update sets by itself");
  }
}
