package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;

/** A row that is marked as deleted is not shown. */
@Table
record Folder(@Field(primaryKey = true) long id, String title, @SoftDelete boolean gone) {}
