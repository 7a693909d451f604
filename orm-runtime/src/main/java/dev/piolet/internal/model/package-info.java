/**
 * The keys of models, and what was last read or written of them; not API, may change in any
 * release.
 */
@NullMarked
package dev.piolet.internal.model;

import org.jspecify.annotations.NullMarked;
