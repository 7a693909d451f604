package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record Author(@Field(primaryKey = true) long id, @Field(unique = true) String penName) {}
