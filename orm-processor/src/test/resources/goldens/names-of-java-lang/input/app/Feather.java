package app;

import dev.piolet.annotations.Projection;

@Projection(of = Long.class)
record Feather(java.lang.Long id, java.lang.String text, String instrument) {}
