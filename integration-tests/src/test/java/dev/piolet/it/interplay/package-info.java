/**
 * How features play together: models that have nearly all of them, written and read in every way.
 */
@NullMarked
package dev.piolet.it.interplay;

import org.jspecify.annotations.NullMarked;
