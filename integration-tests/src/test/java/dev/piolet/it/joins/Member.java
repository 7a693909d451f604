package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Keys of two columns, one of which is in both; and one that PostgreSQL does not check. */
@Table
@ForeignKey(
    properties = {"tenantId", "clubId"},
    references = Club.class)
@ForeignKey(
    properties = {"tenantId", "formerClub"},
    references = Club.class)
record Member(
    @Field(primaryKey = true) long id, int tenantId, long clubId, @Nullable Long formerClub) {}
