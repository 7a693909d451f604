package shop;

import java.util.List;

/** How a customer likes the shop. */
// tag::preferences[]
public record Preferences(String theme, boolean newsletter, List<String> sizes) {}
// end::preferences[]
