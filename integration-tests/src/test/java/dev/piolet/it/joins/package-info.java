/** Tests of joins along foreign keys: those that are written, and those of paths. */
@NullMarked
package dev.piolet.it.joins;

import org.jspecify.annotations.NullMarked;
