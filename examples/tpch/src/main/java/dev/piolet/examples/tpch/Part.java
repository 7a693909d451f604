package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;

/** What the company trades in. */
@Table
record Part(
    @Field(primaryKey = true) long partKey,
    String name,
    String manufacturer,
    String brand,
    String type,
    int size,
    String container,
    BigDecimal retailPrice,
    String comment) {}
