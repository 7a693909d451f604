/** Calls that fail: nothing is changed, and objects agree with the database. */
@NullMarked
package dev.piolet.it.whole;

import org.jspecify.annotations.NullMarked;
