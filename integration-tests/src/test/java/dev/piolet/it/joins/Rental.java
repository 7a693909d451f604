package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Three keys to one table: one that is always there, one that need not, one to what is unique. */
@Table
@ForeignKey(properties = "contact", references = Customer.class, to = "email")
record Rental(
    @Field(primaryKey = true) long id,
    @Field(references = Customer.class) long customerId,
    @Field(references = Customer.class, path = "clerk") @Nullable Long staffId,
    @Nullable String contact,
    int days) {}
