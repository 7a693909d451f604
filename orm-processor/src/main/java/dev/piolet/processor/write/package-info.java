/** Writes models as Java source, through JavaPoet. Internal: it can change with any version. */
@NullMarked
package dev.piolet.processor.write;

import org.jspecify.annotations.NullMarked;
