/** Java source as it is put together: types, code with types in it, and the file around both. */
@NullMarked
package dev.piolet.processor.code;

import org.jspecify.annotations.NullMarked;
