/** Running statements, and transactions; not API, may change in any release. */
@NullMarked
package dev.piolet.internal.execute;

import org.jspecify.annotations.NullMarked;
