package dev.piolet.it.schemas;

import dev.piolet.annotations.View;

/** A view, whose query names a table as text. */
@View(
    query = "SELECT writer_id, count(*) AS stories FROM story GROUP BY writer_id",
    dependsOn = Story.class)
record StoryCount(long writerId, long stories) {}
