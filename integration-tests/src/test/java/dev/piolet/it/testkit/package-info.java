/**
 * Tests of what {@code orm-test} has for the tests of programs: counts of statements, plans,
 * rollbacks.
 */
@NullMarked
package dev.piolet.it.testkit;

import org.jspecify.annotations.NullMarked;
