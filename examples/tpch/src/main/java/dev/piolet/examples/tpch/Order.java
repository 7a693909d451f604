package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer bought on one day. */
@Table(name = "orders")
record Order(
    @Field(primaryKey = true) long orderKey,
    @Field(references = Customer.class) long customerKey,
    char orderStatus,
    BigDecimal totalPrice,
    LocalDate orderDate,
    String orderPriority,
    String clerk,
    int shipPriority,
    String comment) {}
