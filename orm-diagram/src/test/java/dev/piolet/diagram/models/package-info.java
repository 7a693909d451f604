/** Models to be drawn. */
@NullMarked
package dev.piolet.diagram.models;

import org.jspecify.annotations.NullMarked;
