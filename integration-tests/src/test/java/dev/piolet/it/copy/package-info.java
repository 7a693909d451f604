/** Tests of copying rows in and out. */
@NullMarked
package dev.piolet.it.copy;

import org.jspecify.annotations.NullMarked;
