/** Tests of keys that come in blocks of a sequence. */
@NullMarked
package dev.piolet.it.blocks;

import org.jspecify.annotations.NullMarked;
