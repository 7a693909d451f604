/** Tests of functions and operators: their SQL, their values, and PostgreSQL's answer. */
@NullMarked
package dev.piolet.it.functions;

import org.jspecify.annotations.NullMarked;
