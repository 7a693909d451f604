package dev.piolet.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param type the type, as people write it
 * @param keys which of {@code PK}, {@code FK} and {@code UK} it belongs to, in this order
 * @param enumeration the position of its enum in the diagram, or -1
 */
record Attribute(
    String name,
    String type,
    boolean nullable,
    List<String> keys,
    @Nullable String comment,
    int enumeration) {}
