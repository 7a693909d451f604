package dev.piolet.it.sealed;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Refers to a payment of any type. */
@Table
public record Purchase(
    @Field(primaryKey = true) long id,
    String item,
    @Field(references = Payment.class) @Nullable Long paymentId) {}
