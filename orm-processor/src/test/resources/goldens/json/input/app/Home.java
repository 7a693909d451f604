package app;

import dev.piolet.annotations.Field;

record Home(
    @Field(json = true) Address address,
    @Field(json = true) Address expressions,
    @Field(json = true) Address text,
    String plain) {}
