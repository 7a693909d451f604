/**
 * Reads classes and records into models, and judges nothing. Internal: it can change with any
 * version.
 */
@NullMarked
package dev.piolet.processor.read;

import org.jspecify.annotations.NullMarked;
