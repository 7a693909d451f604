/** The works done by Piolet, with models of each kind: records, classes, and classes it tracks. */
@NullMarked
package dev.piolet.benchmarks.piolet;

import org.jspecify.annotations.NullMarked;
