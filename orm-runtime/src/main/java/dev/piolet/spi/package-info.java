/**
 * The service provider interface between generated code and the runtime: programs neither call nor
 * implement it by hand, and it may change with every version, together with what the annotation
 * processor writes.
 */
@NullMarked
package dev.piolet.spi;

import org.jspecify.annotations.NullMarked;
