/**
 * Statements: {@code select}, {@code insertInto}, {@code update}, {@code deleteFrom}, {@code
 * mergeInto}, {@code truncate}, upserts and plain SQL.
 */
@NullMarked
package dev.piolet.query;

import org.jspecify.annotations.NullMarked;
