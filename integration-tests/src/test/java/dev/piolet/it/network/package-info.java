/** What stands between the program and the server: poolers, and networks that fail. */
@NullMarked
package dev.piolet.it.network;

import org.jspecify.annotations.NullMarked;
