package dev.piolet.examples.tpch;

/** What a customer's business is. It becomes a PostgreSQL enum. */
enum MarketSegment {
  AUTOMOBILE,
  BUILDING,
  FURNITURE,
  HOUSEHOLD,
  MACHINERY
}
