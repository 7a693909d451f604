/** Tests of the options of columns: how values come about, versions, timestamps, soft deletion. */
@NullMarked
package dev.piolet.it.options;

import org.jspecify.annotations.NullMarked;
