package shop;

/** A colour, which knows nothing of databases. */
public record Color(int red, int green, int blue) {}
