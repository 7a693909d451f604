package app;

import org.jspecify.annotations.Nullable;

record ADR(String city, @Nullable GPS gps) {}
