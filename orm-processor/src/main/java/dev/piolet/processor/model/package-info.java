/**
 * The immutable models that are read of classes, and the names that follow from them. Internal: it
 * can change with any version.
 */
@NullMarked
package dev.piolet.processor.model;

import org.jspecify.annotations.NullMarked;
