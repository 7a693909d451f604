/** Tests of tables in several schemas. */
@NullMarked
package dev.piolet.it.schemas;

import org.jspecify.annotations.NullMarked;
