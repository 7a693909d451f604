/** The differences that a comparison of models with the database finds. */
@NullMarked
package dev.piolet.validation;

import org.jspecify.annotations.NullMarked;
