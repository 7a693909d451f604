package dev.piolet.it.query;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Names that SQL, JDBC or PostgreSQL could trip over. */
@Table(name = "Sele\"ct ü😀? ?? $1 {fn x} -- /*")
public record Odd(
    @Field(name = "order", primaryKey = true) long order,
    @Field(name = "quo\"te'") String quote,
    @Field(name = "ünï 😀") String unicode,
    @Field(name = "wh?t ?? $1 $$") String mark,
    @Field(name = "{d '2000-01-01'} /* -- ; \\") String escape,
    @Field(name = "user") boolean user) {}
