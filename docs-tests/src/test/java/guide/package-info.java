/** The code of docs/queries.md and of the pages below docs/queries. */
@NullMarked
package guide;

import org.jspecify.annotations.NullMarked;
