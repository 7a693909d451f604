package app;

import dev.piolet.annotations.Projection;

@Projection(of = Fax.class)
@SuppressWarnings("deprecation")
public record FaxLine(long number, Fax fax) {}
