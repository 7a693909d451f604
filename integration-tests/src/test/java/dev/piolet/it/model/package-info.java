/** Tests of models of every shape, from their annotations to the database and back. */
@NullMarked
package dev.piolet.it.model;

import org.jspecify.annotations.NullMarked;
