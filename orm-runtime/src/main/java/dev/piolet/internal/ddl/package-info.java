/** The DDL of tables: what creates and drops them, as text, and what runs it. */
@NullMarked
package dev.piolet.internal.ddl;

import org.jspecify.annotations.NullMarked;
