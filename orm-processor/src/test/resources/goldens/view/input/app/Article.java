package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record Article(@Field(primaryKey = true) long id, long userId) {}
