package dev.piolet.catalog;

/**
 * The type of a column, attribute or domain by its parts, without its modifiers.
 *
 * @param schema the schema of the type, or of an array's elements; {@code pg_catalog} for those
 *     that PostgreSQL brings
 * @param name the type's name in {@code pg_type}, such as {@code int4}, or that of an array's
 *     elements
 * @param kind the letter in {@code pg_type} of that type: {@code b} for a base type, {@code e} for
 *     an enum, {@code d} for a domain, {@code c} for a composite type, {@code r} for a range,
 *     {@code m} for a multirange
 * @param isArray whether it is an array of these
 */
public record CatalogTypeName(String schema, String name, char kind, boolean isArray) {}
