package dev.piolet.schema;

/**
 * The options of a check beside its condition.
 *
 * @param inherited whether it holds for tables that inherit from its own too
 * @param enforced whether PostgreSQL checks it
 */
public record CheckOptions(boolean inherited, boolean enforced) {
  /** Inherited and enforced. */
  public static final CheckOptions DEFAULTS = new CheckOptions(true, true);

  /** Holds for its own table alone. */
  public CheckOptions noInherit() {
    return new CheckOptions(false, enforced);
  }

  /** Says only what is meant, which PostgreSQL does not check. */
  public CheckOptions notEnforced() {
    return new CheckOptions(inherited, false);
  }
}
