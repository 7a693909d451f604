package dev.piolet.migrations.models;

/** What models are. */
public enum ModelStyle {
  /** Records, which do not change. */
  RECORDS,

  /** Classes that extend {@code TableBase}, which knows what of an object has changed. */
  CLASSES
}
