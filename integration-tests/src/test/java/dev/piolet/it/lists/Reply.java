package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A reply to a comment. */
@Table
public record Reply(
    @Field(primaryKey = true) long id,
    @Field(references = Comment.class) long commentId,
    String body) {}
