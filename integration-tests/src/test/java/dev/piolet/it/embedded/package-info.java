/** Tests of embedded records. */
@NullMarked
package dev.piolet.it.embedded;

import org.jspecify.annotations.NullMarked;
