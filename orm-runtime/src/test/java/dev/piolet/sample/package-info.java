/**
 * Models with tables that are written by hand, as tests of the runtime cannot use the processor.
 */
@NullMarked
package dev.piolet.sample;

import org.jspecify.annotations.NullMarked;
