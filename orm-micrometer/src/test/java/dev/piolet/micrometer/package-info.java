/** Tests of what Micrometer and OpenTelemetry are given, with the real libraries. */
@NullMarked
package dev.piolet.micrometer;

import org.jspecify.annotations.NullMarked;
