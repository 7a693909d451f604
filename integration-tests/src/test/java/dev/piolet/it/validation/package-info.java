/** Comparing models with the database. */
@NullMarked
package dev.piolet.it.validation;

import org.jspecify.annotations.NullMarked;
