/** A JUnit 5 extension that gives tests a PostgreSQL: embedded, or any other server. */
@NullMarked
package dev.piolet.test;

import org.jspecify.annotations.NullMarked;
