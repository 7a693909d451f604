/** Tests of typed queries: text, bound values and PostgreSQL's answer. */
@NullMarked
package dev.piolet.it.query;

import org.jspecify.annotations.NullMarked;
