package dev.piolet.annotations;

/** How a name of the database follows from one of Java; see {@link Naming}. */
public enum NamingStrategy {
  /** {@code officeId} is {@code office_id}: what holds where nothing is said. */
  SNAKE,

  /** {@code officeId} is {@code OFFICE_ID}. */
  UPPER_SNAKE,

  /** {@code officeId} is {@code officeId}, {@code OrderLine} is {@code orderLine}. */
  CAMEL,

  /** {@code officeId} is {@code OfficeId}. */
  UPPER_CAMEL
}
