package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;

/** Who sells parts to the company. */
@Table
record Supplier(
    @Field(primaryKey = true) long supplierKey,
    String name,
    String address,
    @Field(references = Nation.class) long nationKey,
    String phone,
    BigDecimal accountBalance,
    String comment) {}
