package dev.piolet.it.options;

import static dev.piolet.it.options.DocumentTable.DOCUMENT;
import static dev.piolet.it.options.MemoTable.MEMO;
import static dev.piolet.it.options.TicketTable.TICKET;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratedColumnsTest extends OptionsFixture {
  private static final String SET_TITLE =
      "UPDATE \"document\" SET \"title\" = ? WHERE \"id\" = ?"
          + " RETURNING \"document\".\"lower\", \"document\".\"stamp\"";

  private static final String RETURNING =
      " RETURNING \"document\".\"id\", \"document\".\"line\", \"document\".\"number\","
          + " \"document\".\"state\", \"document\".\"lower\", \"document\".\"stamp\","
          + " \"document\".\"created\"";

  @Test
  void anInsertLeavesOutWhatItMustAndReadsItBack() {
    Document document = Document.of("Ann", "Ä'B");
    document.line = 99;
    document.lower = "ignored";
    document.stamp = "ignored";

    Document stored = conn.insert(document);

    assertThat(stored).isSameAs(document);
    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"document\" (\"id\", \"author\", \"title\", \"created\") VALUES (?, ?, ?,"
                + " now())"
                + RETURNING
                + " ["
                + document.id
                + ", Ann, Ä'B]");
    assertThat(document.id).isNotNull();
    assertThat(document.id.version()).isEqualTo(7);
    assertThat(document.line).isEqualTo(1);
    assertThat(document.number).isEqualTo(1);
    assertThat(document.state).isEqualTo("new");
    assertThat(document.lower).isEqualTo("Ä'b");
    assertThat(document.stamp).isNull();
    assertThat(document.created).isNotNull();
    assertThat(rows("SELECT id, line, number, state, lower, stamp, author, title FROM document"))
        .containsExactly(document.id + "|1|1|new|Ä'b|null|Ann|Ä'B");
  }

  @Test
  void valuesThatObjectsHaveAreKept() {
    UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
    Document document = Document.of("Ann", "A");
    document.id = id;
    document.number = 77;
    document.state = "";

    conn.insert(document);

    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"document\" (\"id\", \"number\", \"state\", \"author\", \"title\","
                + " \"created\") VALUES (?, ?, ?, ?, ?, now())"
                + RETURNING
                + " ["
                + id
                + ", 77, , Ann, A]");
    assertThat(document.id).isEqualTo(id);
    assertThat(rows("SELECT id, number, state FROM document")).containsExactly(id + "|77|");
  }

  @Test
  void manyAreGroupedByTheColumnsThatTheySet() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Document document = Document.of("Ann", "T" + i);
      if (i % 3 == 0) {
        document.state = "state " + i;
      }
      documents.add(document);
    }

    List<Document> stored = conn.insert(documents);

    assertThat(stored).containsExactlyElementsOf(documents);
    assertThat(
            sent().stream()
                .map(line -> line.replaceFirst(" \\[.*", ""))
                .filter(sql -> !sql.contains("pg_catalog")))
        .containsExactly(
            "INSERT INTO \"document\" (\"id\", \"state\", \"author\", \"title\", \"created\") SELECT"
                + " r.c1, r.c2, r.c3, r.c4, now() FROM unnest(?, ?, ?, ?) WITH ORDINALITY AS r(c1,"
                + " c2, c3, c4, ord) ORDER BY r.ord"
                + RETURNING,
            "INSERT INTO \"document\" (\"id\", \"author\", \"title\", \"created\") SELECT r.c1,"
                + " r.c2, r.c3, now() FROM unnest(?, ?, ?) WITH ORDINALITY AS r(c1, c2, c3, ord)"
                + " ORDER BY r.ord"
                + RETURNING);
    for (int i = 0; i < 300; i++) {
      assertThat(documents.get(i).lower).isEqualTo("t" + i);
      assertThat(documents.get(i).state).isEqualTo(i % 3 == 0 ? "state " + i : "new");
    }
    assertThat(rows("SELECT count(*) FROM document WHERE lower = lower(title)"))
        .containsExactly("300");
    for (Document document : documents) {
      Document read = conn.get(DOCUMENT, document.id).orElseThrow();
      assertThat(List.of(read.title, read.line, read.number))
          .isEqualTo(List.of(document.title, document.line, document.number));
    }
  }

  @Test
  void aRecordComesBackAsANewOne() {
    List<Ticket> stored =
        conn.insert(
            List.of(
                new Ticket(null, null, null),
                new Ticket(50L, "closed", 7L),
                new Ticket(null, null, null)));

    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"ticket\" DEFAULT VALUES RETURNING \"ticket\".\"id\","
                + " \"ticket\".\"state\", \"ticket\".\"twice\" []",
            "INSERT INTO \"ticket\" (\"state\") VALUES (?) RETURNING \"ticket\".\"id\","
                + " \"ticket\".\"state\", \"ticket\".\"twice\" [closed]",
            "INSERT INTO \"ticket\" DEFAULT VALUES RETURNING \"ticket\".\"id\","
                + " \"ticket\".\"state\", \"ticket\".\"twice\" []");
    assertThat(stored)
        .containsExactly(
            new Ticket(1L, "open", 2L), new Ticket(2L, "closed", 4L), new Ticket(3L, "open", 6L));
    assertThat(conn.exec(select(TICKET).orderBy(TICKET.id))).isEqualTo(stored);
  }

  @Test
  void anUpdateWritesNeitherGeneratedNorReadOnlyNorInsertOnlyColumns() {
    Document document = conn.insert(Document.of("Ann", "A"));
    sent();
    document.line = 99;
    document.lower = "x";
    document.stamp = "y";
    document.author = "Eve";
    document.title = "B";
    document.number = 5;

    assertThat(conn.update(document)).isEqualTo(1);

    assertThat(sent())
        .containsExactly(
            "UPDATE \"document\" SET \"number\" = ?, \"state\" = ?, \"title\" = ? WHERE \"id\" = ?"
                + " RETURNING \"document\".\"lower\", \"document\".\"stamp\" [5, new, B, "
                + document.id
                + "]");
    assertThat(document.lower).isEqualTo("b");
    assertThat(document.stamp).isNull();
    assertThat(rows("SELECT line, lower, stamp, author FROM document"))
        .containsExactly("1|b|null|Ann");
  }

  @Test
  void whatATriggerSetsIsReadBack() {
    execute(
        "CREATE OR REPLACE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.stamp"
            + " := TG_OP || ' ' || NEW.title; RETURN NEW; END $$");
    execute(
        "CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON document FOR EACH ROW EXECUTE FUNCTION"
            + " stamp()");
    Document one = conn.insert(Document.of("Ann", "A"));
    List<Document> more = conn.insert(List.of(Document.of("Ann", "B"), Document.of("Ann", "C")));
    assertThat(one.stamp).isEqualTo("INSERT A");
    assertThat(more).extracting(document -> document.stamp).containsExactly("INSERT B", "INSERT C");
    sent();

    one.title = "D";
    more.get(0).title = "E";
    more.get(1).title = "F";
    List<Document> all = List.of(more.get(1), one, more.get(0));
    assertThat(conn.update(all, DOCUMENT.title)).isEqualTo(3);

    assertThat(all)
        .extracting(document -> document.stamp + '|' + document.lower)
        .containsExactly("UPDATE F|f", "UPDATE D|d", "UPDATE E|e");
    assertThat(sent())
        .containsExactly(
            SET_TITLE + " [F, " + more.get(1).id + "]",
            SET_TITLE + " [D, " + one.id + "]",
            SET_TITLE + " [E, " + more.get(0).id + "]");
  }

  @Test
  void columnsThatUpdatesDoNotWriteAreRefusedByName() {
    Document document = conn.insert(Document.of("Ann", "A"));
    sent();

    assertThatThrownBy(() -> conn.update(document, DOCUMENT.title, DOCUMENT.author))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The column \"document\".\"author\" is not written by updates: it is written by inserts"
                + " only. Leave it out, or set it with update(...).set(...)");
    assertThatThrownBy(() -> conn.update(document, DOCUMENT.line))
        .hasMessageContaining("\"line\" is not written by updates: it is always numbered by");
    assertThatThrownBy(() -> conn.update(document, DOCUMENT.lower))
        .hasMessageContaining("\"lower\" is not written by updates: it is generated by the");
    assertThatThrownBy(() -> conn.update(document, DOCUMENT.stamp))
        .hasMessageContaining("\"stamp\" is not written by updates: it is read-only.");
    assertThatThrownBy(() -> conn.update(document, DOCUMENT.created))
        .hasMessageContaining(
            "\"created\" is not written by updates: it is the time of the insert");
    assertThat(sent()).isEmpty();
  }

  @Test
  void aRollbackTakesGeneratedValuesBack() {
    Document document = Document.of("Ann", "A");
    document.lower = "before";
    document.line = -1;
    Document other = Document.of("Ann", "B");
    try (var transaction = conn.begin()) {
      conn.insert(List.of(document, other));
      assertThat(document.lower).isEqualTo("a");
      document.title = "C";
      conn.update(document);
      assertThat(document.lower).isEqualTo("c");
      transaction.rollback();
    }

    assertThat(document.id).isNull();
    assertThat(document.number).isNull();
    assertThat(document.state).isNull();
    assertThat(document.created).isNull();
    assertThat(document.lower).isEqualTo("before");
    assertThat(document.line).isEqualTo(-1);
    assertThat(other.id).isNull();
    conn.insert(List.of(document, other));
    assertThat(rows("SELECT title FROM document ORDER BY title")).containsExactly("B", "C");
  }

  @Test
  void aKeyThatIsAlwaysNumberedCannotBeChanged() {
    Ticket ticket = conn.insert(new Ticket(null, null, null));

    assertThatThrownBy(() -> conn.update(ticket, new Ticket(9L, "closed", 2L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"ticket\".\"id\" is not written by updates");
    assertThat(conn.update(ticket, new Ticket(1L, "open", 99L))).isZero();
    assertThat(conn.updateAndGet(ticket, new Ticket(1L, "closed", 99L)))
        .isEqualTo(new Ticket(1L, "closed", 2L));
    assertThat(conn.updateAndGet(ticket, ticket)).isSameAs(ticket);
  }

  @Test
  void wrappedKeysAreMadeInOrder() {
    List<Memo> memos = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      memos.add(new Memo(null, "memo " + i));
    }

    List<Memo> stored = conn.insert(memos);
    Memo last = conn.insert(new Memo(null, "last"));

    assertThat(stored).extracting(Memo::text).isEqualTo(memos.stream().map(Memo::text).toList());
    assertThat(conn.exec(select(MEMO).orderBy(MEMO.id)))
        .startsWith(stored.toArray(new Memo[0]))
        .endsWith(last)
        .hasSize(201);
    assertThat(conn.get(MEMO, stored.get(77).id())).contains(stored.get(77));
    assertThat(rows("SELECT DISTINCT substr(id::text, 15, 1) FROM memo")).containsExactly("7");
  }
}
