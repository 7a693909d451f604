/** Keeps the code on the documentation's pages the same as code that is compiled and run. */
@NullMarked
package dev.piolet.docs;

import org.jspecify.annotations.NullMarked;
