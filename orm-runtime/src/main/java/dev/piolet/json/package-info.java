/** How values become JSON and JSON becomes values: a mapper, and those of Jackson 3 and 2. */
@NullMarked
package dev.piolet.json;

import org.jspecify.annotations.NullMarked;
