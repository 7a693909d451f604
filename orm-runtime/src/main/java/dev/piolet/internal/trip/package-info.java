/**
 * Several statements in one round trip, through the driver's executor; not API, may change in any
 * release.
 */
@NullMarked
package dev.piolet.internal.trip;

import org.jspecify.annotations.NullMarked;
