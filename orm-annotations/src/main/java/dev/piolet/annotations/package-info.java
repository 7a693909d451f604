/** The annotations that turn a class or record into a table. */
@NullMarked
package dev.piolet.annotations;

import org.jspecify.annotations.NullMarked;
