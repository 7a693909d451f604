package app;

import dev.piolet.annotations.Projection;

@Projection(of = FAQ.class)
record Q(long id, ID key) {}
