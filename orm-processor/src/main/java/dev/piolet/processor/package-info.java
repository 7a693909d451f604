/**
 * The compile-time half of Piolet: reads annotated models, validates them and writes their tables.
 * {@link TableProcessor} alone is for others; the packages below are internal.
 */
@NullMarked
package dev.piolet.processor;

import org.jspecify.annotations.NullMarked;
