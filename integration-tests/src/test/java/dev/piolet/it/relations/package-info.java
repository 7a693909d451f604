/**
 * Tests of graphs: records that are read along foreign keys, in each direction and to any depth.
 */
@NullMarked
package dev.piolet.it.relations;

import org.jspecify.annotations.NullMarked;
