/** Typed SQL expressions and the writer that turns them into text and bound values. */
@NullMarked
package dev.piolet.sql;

import org.jspecify.annotations.NullMarked;
