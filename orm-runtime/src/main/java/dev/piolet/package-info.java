/** The way in: {@link dev.piolet.DBConnection}, change tracking, transactions and options. */
@NullMarked
package dev.piolet;

import org.jspecify.annotations.NullMarked;
