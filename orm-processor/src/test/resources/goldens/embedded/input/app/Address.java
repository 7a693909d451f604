package app;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import org.jspecify.annotations.Nullable;

public record Address(
    String street,
    @Field(name = "town", unique = true, check = "town <> street") String city,
    @Nullable Short floor,
    @Embedded(prefix = "") @Nullable Position position,
    @Embedded Tagged<Integer> tagged) {}
