/** Maps the types of Java to those of PostgreSQL. Internal: it can change with any version. */
@NullMarked
package dev.piolet.processor.types;

import org.jspecify.annotations.NullMarked;
