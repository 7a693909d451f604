/** The code of README.md. */
@NullMarked
package app;

import org.jspecify.annotations.NullMarked;
