/** Models that the tests of several packages share. */
@NullMarked
package dev.piolet.it.models;

import org.jspecify.annotations.NullMarked;
