/** Tests of {@code Database}: a connection borrowed for each call, and given back clean. */
@NullMarked
package dev.piolet.it.database;

import org.jspecify.annotations.NullMarked;
