/** Tests that rows which come back meet their objects, in whatever order they come. */
@NullMarked
package dev.piolet.it.pairing;

import org.jspecify.annotations.NullMarked;
