/** Tests of sealed models: one table whose rows are objects of several types. */
@NullMarked
package dev.piolet.it.sealed;

import org.jspecify.annotations.NullMarked;
