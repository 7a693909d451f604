/** What docs/references.md shows. */
@NullMarked
package clinic;

import org.jspecify.annotations.NullMarked;
