/** Tests of {@code DBConnection}: writes of whole models, change tracking, transactions. */
@NullMarked
package dev.piolet.it.connection;

import org.jspecify.annotations.NullMarked;
