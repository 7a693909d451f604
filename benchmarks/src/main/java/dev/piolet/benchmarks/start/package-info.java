/**
 * How long a program takes to start that has many tables: those are compiled, and a JVM is started.
 */
@NullMarked
package dev.piolet.benchmarks.start;

import org.jspecify.annotations.NullMarked;
