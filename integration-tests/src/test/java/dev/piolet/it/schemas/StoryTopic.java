package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record StoryTopic(
    @Field(primaryKey = true, references = Story.class) long storyId,
    @Field(primaryKey = true, references = Topic.class) int topicId) {}
