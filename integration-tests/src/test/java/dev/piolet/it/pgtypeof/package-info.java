/** Every function, operator and aggregate, and what PostgreSQL computes with it. */
@NullMarked
package dev.piolet.it.pgtypeof;

import org.jspecify.annotations.NullMarked;
