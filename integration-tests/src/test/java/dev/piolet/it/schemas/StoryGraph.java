package dev.piolet.it.schemas;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Along keys in both directions, and through a table between. */
@Projection(of = Story.class)
record StoryGraph(
    Story story,
    Writer writer,
    @Nullable Genre genre,
    List<Page> pages,
    @Relation(through = StoryTopic.class) List<Topic> topics) {}
