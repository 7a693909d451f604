package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.MarkedTable.MARKED;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.internal.write.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What goes wrong with the sixth of nine rows: for PostgreSQL, or for the program alone.
 *
 * @param isOfNew whether the models are new; else they are those of stored rows, and have changed
 * @param sql what makes it go wrong, when the stored rows are there
 * @param write the call that fails
 */
record Fault(String name, boolean isOfNew, String sql, BiConsumer<Writer, List<Marked>> write) {
  private static final String TAKEN = "INSERT INTO marked (place, name) VALUES (-1, 'new 5')";
  private static final String DROPPED =
      "CREATE FUNCTION act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
          + " IF NEW.name = 'new 5' THEN RETURN NULL; END IF; RETURN NEW; END $$;"
          + "CREATE TRIGGER act BEFORE INSERT OR UPDATE ON marked FOR EACH ROW"
          + " EXECUTE FUNCTION act()";

  static Stream<Fault> all() {
    return Stream.of(
        new Fault("insert of a name that is there", true, TAKEN, Writer::insert),
        new Fault("insert of a value that Java refuses", true, "SELECT 1", Fault::insertRefused),
        new Fault("insert that a trigger drops", true, DROPPED, Writer::insert),
        new Fault("update to a name that is there", false, TAKEN, Writer::update),
        new Fault(
            "update of a row that is not there",
            false,
            "DELETE FROM marked WHERE name = 'old 5'",
            Writer::update),
        new Fault("update that a trigger drops", false, DROPPED, Writer::update),
        new Fault(
            "delete of a row that is needed",
            false,
            "CREATE TABLE child AS SELECT id FROM marked WHERE name = 'old 5';"
                + "ALTER TABLE child ADD FOREIGN KEY (id) REFERENCES marked",
            Writer::delete),
        new Fault(
            "upsert that a check refuses",
            false,
            "ALTER TABLE marked ADD CHECK (name <> 'new 5')",
            Fault::upsert),
        new Fault("upsert that a trigger drops", false, DROPPED, Fault::upsert));
  }

  private static void insertRefused(Writer writer, List<Marked> rows) {
    rows.get(5).name = "a\0";
    writer.insert(rows);
  }

  private static void upsert(Writer writer, List<Marked> rows) {
    writer.upsert(rows, onConflict(MARKED.id).doUpdateAll());
  }

  @Override
  public String toString() {
    return name;
  }
}
