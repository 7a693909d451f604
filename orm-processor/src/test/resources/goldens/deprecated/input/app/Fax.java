package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
@Deprecated
public record Fax(@Field(primaryKey = true) long number) {}
