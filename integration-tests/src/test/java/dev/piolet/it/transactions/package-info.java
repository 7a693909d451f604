/**
 * Tests of transactions that fail, are limited in time and tried again, and of what waits for them.
 */
@NullMarked
package dev.piolet.it.transactions;

import org.jspecify.annotations.NullMarked;
