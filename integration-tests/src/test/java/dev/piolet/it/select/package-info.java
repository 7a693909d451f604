/** Tests of queries: what PostgreSQL answers to each clause. */
@NullMarked
package dev.piolet.it.select;

import org.jspecify.annotations.NullMarked;
