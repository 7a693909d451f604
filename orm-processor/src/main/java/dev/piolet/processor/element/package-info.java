/**
 * Looks into the compiler's elements and, where compilers forget, into class files. Internal: it
 * can change with any version.
 */
@NullMarked
package dev.piolet.processor.element;

import org.jspecify.annotations.NullMarked;
