package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record 社員(@Field(primaryKey = true) int id, String 名前, @Field(references = FAQ.class) long faq) {}
