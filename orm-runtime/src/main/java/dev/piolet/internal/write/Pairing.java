package dev.piolet.internal.write;

/** How the rows that a statement of many gives back meet the models that they are of. */
enum Pairing {
  /** The first row is of the first model: PostgreSQL itself writes them one after another. */
  IN_ORDER,
  /** By the values of key columns, which are known beforehand and which nothing changes. */
  BY_KEY,
  /** Each model has a statement of its own: what becomes of its values is not known beforehand. */
  ROW_BY_ROW
}
