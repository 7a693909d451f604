package dev.piolet.it.pairing;

/** What the four tables of the models are in the database. */
enum Kind {
  TABLE(true),
  CHILD(
      true,
      "CREATE TABLE %1$s_parent (place integer NOT NULL)",
      "ALTER TABLE %1$s INHERIT %1$s_parent"),
  PARENT(true, "CREATE TABLE %1$s_child () INHERITS (%1$s)"),
  PARTITIONED(
      true,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE TABLE %1$s (LIKE %1$s_base INCLUDING ALL EXCLUDING INDEXES, PRIMARY KEY (%4$s))"
          + " PARTITION BY HASH (%2$s)",
      "CREATE TABLE %1$s_0 PARTITION OF %1$s FOR VALUES WITH (MODULUS 2, REMAINDER 0)",
      "CREATE TABLE %1$s_1 PARTITION OF %1$s FOR VALUES WITH (MODULUS 2, REMAINDER 1)"),
  FOREIGN_PARTITION(
      false,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE TABLE %1$s (LIKE %1$s_base INCLUDING ALL EXCLUDING INDEXES) PARTITION BY HASH"
          + " (place)",
      "CREATE TABLE %1$s_0 PARTITION OF %1$s FOR VALUES WITH (MODULUS 2, REMAINDER 0)",
      "CREATE FOREIGN TABLE %1$s_1 PARTITION OF %1$s FOR VALUES WITH (MODULUS 2, REMAINDER 1)"
          + " SERVER pairing_loopback OPTIONS (table_name '%1$s_base')"),
  FOREIGN(
      false,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE SEQUENCE %1$s_numbers",
      "CREATE FOREIGN TABLE %1$s (%3$s) SERVER pairing_loopback OPTIONS (table_name"
          + " '%1$s_base')"),
  /** The other server's trigger gives other keys than ours. */
  FOREIGN_WITH_TRIGGER(
      false,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE SEQUENCE %1$s_numbers START 500000",
      "CREATE FOREIGN TABLE %1$s (%3$s) SERVER pairing_loopback OPTIONS (table_name"
          + " '%1$s_base')",
      "CREATE FUNCTION %1$s_act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %6$s RETURN NEW;"
          + " END $$",
      "CREATE TRIGGER act BEFORE INSERT ON %1$s_base FOR EACH ROW EXECUTE FUNCTION %1$s_act()"),
  WRITABLE_VIEW(
      false, "ALTER TABLE %1$s RENAME TO %1$s_base", "CREATE VIEW %1$s AS SELECT * FROM %1$s_base"),
  VIEW_WITH_TRIGGER(
      false,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE VIEW %1$s AS SELECT * FROM %1$s_base",
      "CREATE FUNCTION %1$s_act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO"
          + " %1$s_base (%5$s) VALUES (NEW.%7$s) RETURNING * INTO NEW; RETURN NEW; END $$",
      "CREATE TRIGGER act INSTEAD OF INSERT ON %1$s FOR EACH ROW EXECUTE FUNCTION %1$s_act()"),
  RULE(
      false,
      "ALTER TABLE %1$s RENAME TO %1$s_base",
      "CREATE TABLE %1$s (LIKE %1$s_base INCLUDING ALL)",
      "CREATE RULE act AS ON INSERT TO %1$s DO INSTEAD INSERT INTO %1$s_base (%5$s) VALUES"
          + " (NEW.%7$s) RETURNING *");

  private final boolean keepsOrder;
  private final String script;

  Kind(boolean keepsOrder, String... statements) {
    this.keepsOrder = keepsOrder;
    this.script = String.join(";\n", statements);
  }

  /** Whether rows may be taken in the order in which they come. */
  boolean keepsOrder() {
    return keepsOrder;
  }

  /** What makes a table of this kind of an ordinary one. */
  String of(Target target) {
    return script.formatted(
        target.name(),
        target.hashed(),
        target.foreign(),
        target.key(),
        target.written(),
        target.changed(),
        target.written().replace(", ", ", NEW."));
  }

  /**
   * A table as these statements need it.
   *
   * @param hashed the column by which it is divided
   * @param key the columns of its primary key
   * @param foreign the columns of a foreign table
   * @param written the columns that a trigger writes
   * @param changed what a trigger does to a key
   */
  record Target(
      String name, String hashed, String key, String foreign, String written, String changed) {}
}
