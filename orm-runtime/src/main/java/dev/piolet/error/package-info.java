/** The exceptions that Piolet throws. */
@NullMarked
package dev.piolet.error;

import org.jspecify.annotations.NullMarked;
