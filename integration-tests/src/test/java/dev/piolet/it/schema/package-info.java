/** The schema that follows from models, read back from the catalog. */
@NullMarked
package dev.piolet.it.schema;

import org.jspecify.annotations.NullMarked;
