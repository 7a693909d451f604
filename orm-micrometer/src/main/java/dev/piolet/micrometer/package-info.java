/** Statements, transactions and connections for Micrometer: metrics, and spans by its tracing. */
@NullMarked
package dev.piolet.micrometer;

import org.jspecify.annotations.NullMarked;
