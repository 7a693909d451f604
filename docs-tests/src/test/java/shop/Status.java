package shop;

import dev.piolet.annotations.Label;

/** How a customer stands with the shop. */
// tag::status[]
public enum Status {
  NEW,
  REGULAR,
  @Label("on hold")
  ON_HOLD
}
// end::status[]
