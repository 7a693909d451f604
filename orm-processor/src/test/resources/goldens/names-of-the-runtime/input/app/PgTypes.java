package app;

public enum PgTypes {
  ONE
}
