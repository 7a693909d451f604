/** How long compiling takes: models that are made up, and the libraries' annotation processors. */
@NullMarked
package dev.piolet.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
