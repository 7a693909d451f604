package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record Club(@Field(primaryKey = true) long tenantId, @Field(primaryKey = true) long id) {}
