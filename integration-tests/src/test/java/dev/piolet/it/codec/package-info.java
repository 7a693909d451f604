/** Values of a program's own classes, wherever they enter a statement. */
@NullMarked
package dev.piolet.it.codec;

import org.jspecify.annotations.NullMarked;
