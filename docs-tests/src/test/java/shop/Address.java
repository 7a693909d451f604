package shop;

/** Where something is sent. */
// tag::address[]
public record Address(String street, String city) {}
// end::address[]
