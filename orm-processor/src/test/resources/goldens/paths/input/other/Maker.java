package other;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Of another package. */
@Table
public record Maker(@Field(primaryKey = true) int country, @Field(primaryKey = true) int number) {}
