package dev.piolet.it.shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
record Line(
    @Field(primaryKey = true) @Nullable Long id, @Nullable Ref<Invoice> invoice, int amount) {}
