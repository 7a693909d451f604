/** Diagrams of models, as Mermaid and as SVG. */
@NullMarked
package dev.piolet.diagram;

import org.jspecify.annotations.NullMarked;
