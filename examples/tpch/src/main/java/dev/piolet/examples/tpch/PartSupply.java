package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;

/** A supplier's offer of a part. Two fields make the key. */
// tag::model[]
@Table(name = "partsupp")
record PartSupply(
    @Field(primaryKey = true, references = Part.class) long partKey,
    @Field(primaryKey = true, references = Supplier.class) long supplierKey,
    int availableQuantity,
    BigDecimal supplyCost,
    String comment) {}
// end::model[]
