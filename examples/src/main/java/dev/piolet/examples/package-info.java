/** What the examples share. */
@NullMarked
package dev.piolet.examples;

import org.jspecify.annotations.NullMarked;
