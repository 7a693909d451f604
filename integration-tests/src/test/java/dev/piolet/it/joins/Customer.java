package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** It refers to its own table, where it has been recommended. */
@Table
record Customer(
    @Field(primaryKey = true) long id,
    String name,
    @Field(unique = true) String email,
    @Field(references = Address.class) long addressId,
    @Field(references = Customer.class) @Nullable Long referrerId) {}
