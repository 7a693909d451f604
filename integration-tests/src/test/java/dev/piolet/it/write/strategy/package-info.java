/** Tests that every way of writing rows stores and gives back the same. */
@NullMarked
package dev.piolet.it.write.strategy;

import org.jspecify.annotations.NullMarked;
