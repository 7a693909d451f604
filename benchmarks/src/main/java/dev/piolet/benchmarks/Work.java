package dev.piolet.benchmarks;

/** The kinds of work that a library may lack. */
public enum Work {
  SELECT,
  COLUMN,
  GET,
  INSERT,
  UPDATE,
  DELETE,
  UPSERT,
  STREAM,
  THREE_SELECTS,
  TEN_UPDATES,
  LISTS,
  RENDER,
  TECH_EMPOWER,
  START_UP,
  COMPILE
}
