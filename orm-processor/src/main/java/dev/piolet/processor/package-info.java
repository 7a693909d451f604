/**
 * The compile-time half of Piolet: reads annotated models, validates them and writes their tables.
 */
@NullMarked
package dev.piolet.processor;

import org.jspecify.annotations.NullMarked;
