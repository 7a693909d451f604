/** A tour of Piolet on the data of the TPC-H benchmark. */
@NullMarked
package dev.piolet.examples.tpch;

import org.jspecify.annotations.NullMarked;
