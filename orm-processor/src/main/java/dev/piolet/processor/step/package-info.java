/**
 * Takes the kinds of classes through reading, validating and writing, and reports. Internal: it can
 * change with any version.
 */
@NullMarked
package dev.piolet.processor.step;

import org.jspecify.annotations.NullMarked;
