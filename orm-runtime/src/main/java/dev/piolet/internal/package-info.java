/** How statements are run and rows are written; not API, may change in any release. */
@NullMarked
package dev.piolet.internal;

import org.jspecify.annotations.NullMarked;
