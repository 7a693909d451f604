/**
 * The works done by Piolet, with models of each kind: records, classes, classes it tracks, and
 * records whose keys come in blocks.
 */
@NullMarked
package dev.piolet.benchmarks.piolet;

import org.jspecify.annotations.NullMarked;
