/** The code of README.md and docs/start.md. */
@NullMarked
package app;

import org.jspecify.annotations.NullMarked;
