/** How PostgreSQL types are read, bound and sent in bulk. */
@NullMarked
package dev.piolet.type;

import org.jspecify.annotations.NullMarked;
