/** Tests of programs that are modules. */
@NullMarked
package dev.piolet.it.module;

import org.jspecify.annotations.NullMarked;
