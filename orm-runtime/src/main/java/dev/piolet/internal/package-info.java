/**
 * The parts that are not API, and may change in any release: each package below is one task, and
 * none is used by a package that it uses.
 */
@NullMarked
package dev.piolet.internal;

import org.jspecify.annotations.NullMarked;
