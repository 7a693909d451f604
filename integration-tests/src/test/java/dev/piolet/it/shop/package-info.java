/** Tests of graphs of sealed types, whose models refer to each other by references. */
@NullMarked
package dev.piolet.it.shop;

import org.jspecify.annotations.NullMarked;
