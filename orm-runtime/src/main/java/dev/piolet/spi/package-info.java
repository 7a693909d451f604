/**
 * The service provider interface: the mapping that generated code implements, and what takes the
 * values that the runtime sends. Programs neither call nor implement it by hand, and it may change
 * with every version, together with what the annotation processor writes.
 */
@NullMarked
package dev.piolet.spi;

import org.jspecify.annotations.NullMarked;
