package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Its folder is always there, but may be marked as deleted. */
@Table
record Letter(@Field(primaryKey = true) long id, @Field(references = Folder.class) long folderId) {}
