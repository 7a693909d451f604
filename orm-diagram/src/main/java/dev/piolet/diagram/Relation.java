package dev.piolet.diagram;

import java.util.List;

/**
 * A foreign key.
 *
 * @param child the position of the entity that refers
 * @param columns its columns
 * @param parent the position of the entity that is referred to
 * @param target the columns there
 * @param optional whether a row can refer to none
 * @param unique whether no two rows refer to the same one
 */
record Relation(
    int child,
    List<String> columns,
    int parent,
    List<String> target,
    boolean optional,
    boolean unique) {}
