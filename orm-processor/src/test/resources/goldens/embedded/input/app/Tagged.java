package app;

public record Tagged<T extends Number>(T tag, byte[] row) {}
