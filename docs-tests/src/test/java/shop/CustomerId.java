package shop;

import java.util.UUID;

/** Tells customers apart, and not from anything else. */
// tag::id[]
public record CustomerId(UUID value) {}
// end::id[]
