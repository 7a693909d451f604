package shop;

import dev.piolet.annotations.View;

/** How often each page was seen, by the last refresh. */
// tag::model[]
@View(
    query = "SELECT page, sum(times) AS times FROM visit GROUP BY page",
    materialized = true,
    dependsOn = Visit.class)
public record PageVisits(String page, long times) {}
// end::model[]
