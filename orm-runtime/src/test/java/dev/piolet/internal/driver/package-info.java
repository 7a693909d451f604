/** Tests of what is used of the driver. */
@NullMarked
package dev.piolet.internal.driver;

import org.jspecify.annotations.NullMarked;
