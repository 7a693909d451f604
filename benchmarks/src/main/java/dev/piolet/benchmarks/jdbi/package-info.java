/**
 * The works with Jdbi: one open <a href="https://jdbi.org/#_handle">handle</a>, hand-written <a
 * href="https://jdbi.org/#_row_mappers">row mappers</a>, and <a
 * href="https://jdbi.org/#_prepared_batches">prepared batches</a> of records bound by their
 * methods, so that each property's <a
 * href="https://jdbi.org/#_using_prepared_arguments_for_batches">argument is prepared once</a>. The
 * SQL is that of hand-written JDBC.
 */
@NullMarked
package dev.piolet.benchmarks.jdbi;

import org.jspecify.annotations.NullMarked;
