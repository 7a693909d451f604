package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of an order: a record with a composite key, {@code LineItemTable.Key}. */
@Table(name = "lineitem")
record LineItem(
    @Field(primaryKey = true, references = Order.class, onDelete = OnDelete.CASCADE) long orderKey,
    @Field(primaryKey = true) int lineNumber,
    @Field(references = Part.class) long partKey,
    @Field(references = Supplier.class) long supplierKey,
    int quantity,
    BigDecimal extendedPrice,
    BigDecimal discount,
    BigDecimal tax,
    String returnFlag,
    String lineStatus,
    LocalDate shipDate,
    LocalDate commitDate,
    LocalDate receiptDate,
    String shipInstructions,
    String shipMode,
    String comment) {}
