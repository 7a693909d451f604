/** Tests of JSON columns: values, changes in place, typed paths and partial updates. */
@NullMarked
package dev.piolet.it.json;

import org.jspecify.annotations.NullMarked;
