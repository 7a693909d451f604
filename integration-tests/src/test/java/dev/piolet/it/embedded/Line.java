package dev.piolet.it.embedded;

import dev.piolet.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** What is read of a customer. */
@Projection(of = Customer.class)
record Line(String name, Address home, @Nullable Address office) {}
