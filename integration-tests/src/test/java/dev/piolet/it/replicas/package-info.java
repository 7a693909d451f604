/** Tests with a primary and standbys that stream from it: reads of replicas, and failover. */
@NullMarked
package dev.piolet.it.replicas;

import org.jspecify.annotations.NullMarked;
