/**
 * The works with Doma's <a href="https://doma.readthedocs.io/en/stable/query-dsl/">unified criteria
 * API</a>: one {@code INSERT} of several rows, which is the way that brings keys back without a
 * trip a row, and batches for updates and deletions. An upsert needs entities whose key is not
 * generated, for Doma leaves generated keys out of it; they are copied.
 */
@NullMarked
package dev.piolet.benchmarks.doma;

import org.jspecify.annotations.NullMarked;
