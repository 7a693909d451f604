/** Tests of the statements that write: INSERT, UPDATE, DELETE, MERGE and TRUNCATE. */
@NullMarked
package dev.piolet.it.write;

import org.jspecify.annotations.NullMarked;
