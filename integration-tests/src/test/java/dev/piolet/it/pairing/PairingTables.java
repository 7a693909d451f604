package dev.piolet.it.pairing;

import static dev.piolet.it.pairing.CrateTable.CRATE;
import static dev.piolet.it.pairing.ParcelTable.PARCEL;
import static dev.piolet.it.pairing.SlotTable.SLOT;
import static dev.piolet.it.pairing.TokenTable.TOKEN;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the tables of the models what a test wants them to be. */
final class PairingTables {
  private static final List<Kind.Target> TARGETS =
      List.of(
          new Kind.Target(
              "parcel",
              "id",
              "id",
              "id bigint NOT NULL DEFAULT nextval('parcel_numbers'), place integer NOT NULL, name"
                  + " text NOT NULL, code text DEFAULT 'new', twice integer GENERATED ALWAYS AS"
                  + " (place * 2) STORED, version integer NOT NULL, created timestamptz",
              "place, name, code, version, created",
              "NEW.id := 1000 + NEW.place * 3;"),
          new Kind.Target(
              "crate",
              "id",
              "id",
              "id bigint NOT NULL DEFAULT nextval('crate_numbers'), place integer NOT NULL, name"
                  + " text NOT NULL",
              "place, name",
              "NEW.id := 1000 + NEW.place * 3;"),
          new Kind.Target(
              "token",
              "id",
              "id",
              "id uuid NOT NULL, place integer NOT NULL, label text GENERATED ALWAYS AS ('t' ||"
                  + " place::text) STORED",
              "id, place",
              "NEW.id := md5(NEW.place::text)::uuid;"),
          new Kind.Target(
              "slot",
              "region",
              "region, number",
              "region integer NOT NULL, number integer NOT NULL DEFAULT nextval('slot_numbers'),"
                  + " place integer NOT NULL",
              "region, place",
              "NEW.number := 1000 + NEW.place * 3;"));

  private PairingTables() {}

  static void create(DBConnection conn, Kind kind) {
    conn.schema().create(PARCEL, CRATE, TOKEN, SLOT);
    for (Kind.Target target : TARGETS) {
      execute(conn, kind.of(target));
    }
  }

  /** Makes the rows visible under the table's name where a rule has put them elsewhere. */
  static void reveal(DBConnection conn, Kind kind) {
    if (kind == Kind.RULE) {
      for (Kind.Target target : TARGETS) {
        execute(conn, "DROP TABLE " + target.name());
        execute(conn, "ALTER TABLE " + target.name() + "_base RENAME TO " + target.name());
      }
    }
  }

  /** The server of foreign tables, which is the same one. */
  static void createServer(DBConnection conn) throws SQLException {
    Connection connection = conn.connection();
    URI url = URI.create(PostgresServer.shared().url().substring("jdbc:".length()));
    execute(conn, "CREATE EXTENSION IF NOT EXISTS postgres_fdw SCHEMA public");
    dropServer(conn);
    execute(
        conn,
        "CREATE SERVER pairing_loopback FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '"
            + url.getHost()
            + "', port '"
            + url.getPort()
            + "', dbname '"
            + connection.getCatalog()
            + "', batch_size '100')");
    execute(
        conn,
        "CREATE USER MAPPING FOR CURRENT_USER SERVER pairing_loopback OPTIONS (user '"
            + connection.getMetaData().getUserName()
            + "')");
  }

  static void dropServer(DBConnection conn) {
    execute(conn, "DROP SERVER IF EXISTS pairing_loopback CASCADE");
  }

  static void execute(DBConnection conn, String sql) {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  static void drop(DBConnection conn) {
    execute(
        conn,
        "DO $$ BEGIN EXECUTE format('DROP SCHEMA %1$I CASCADE; CREATE SCHEMA %1$I',"
            + " current_schema()); END $$");
  }
}
