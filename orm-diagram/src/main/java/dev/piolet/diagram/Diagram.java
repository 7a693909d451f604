package dev.piolet.diagram;

import java.util.List;

/**
 * The content of a diagram, before it is written as Mermaid or drawn.
 *
 * @param entities the tables and views, in the order in which they were given
 * @param relations the foreign keys between them
 * @param enumerations the enums of their columns, each once
 */
record Diagram(List<Entity> entities, List<Relation> relations, List<Enumeration> enumerations) {}
