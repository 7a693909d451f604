/** Tests of what needs no generated tables and no database. */
@NullMarked
package dev.piolet.internal.write;

import org.jspecify.annotations.NullMarked;
