package dev.piolet.it.shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;

@Table
record InvoiceMark(
    @Field(primaryKey = true) Ref<Invoice> invoice, @Field(primaryKey = true) Ref<Mark> mark) {}
