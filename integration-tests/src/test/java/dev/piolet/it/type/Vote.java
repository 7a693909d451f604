package dev.piolet.it.type;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record Vote(
    @Field(primaryKey = true, references = Post.class) Post.PostId postId,
    @Field(primaryKey = true, references = Member.class) Member.MemberId memberId,
    int stars) {}
