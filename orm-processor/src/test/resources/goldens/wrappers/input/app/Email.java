package app;

import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;

@Domain(schema = "mail", check = "VALUE ~ '^[^@]+@[^@]+$'")
public record Email(@Field(length = 254) String value) {}
