/** How whole models are written, and by which statements; not API, may change in any release. */
@NullMarked
package dev.piolet.internal.write;

import org.jspecify.annotations.NullMarked;
