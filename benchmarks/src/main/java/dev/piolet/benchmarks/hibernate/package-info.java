/**
 * The works with Hibernate's {@code StatelessSession}, which its introduction presents for <a
 * href="https://docs.jboss.org/hibernate/orm/7.4/introduction/html_single/Hibernate_Introduction.html#stateless-sessions">
 * work without a persistence context</a>: no first-level cache and no dirty checking.
 *
 * <ul>
 *   <li>{@code insertMultiple} and its like send the whole list as one JDBC batch: they set the
 *       session's batch size to the length of the list. {@code hibernate.jdbc.batch_size} has <a
 *       href="https://docs.jboss.org/hibernate/orm/7.0/javadocs/org/hibernate/cfg/BatchSettings.html">
 *       no effect on stateless sessions</a>, and {@code order_inserts} orders a flush, which they
 *       do not have.
 *   <li>Keys are the column's identity, which takes a trip a row, or come from a <a
 *       href="https://docs.jboss.org/hibernate/orm/7.4/introduction/html_single/Hibernate_Introduction.html#generated-identifiers">
 *       pooled sequence</a>. It gives a thousand at a time, for the fifty of the default are 200
 *       trips for 10,000 rows.
 *   <li>One row is changed in HQL where only one column changes.
 *   <li>Second-level and query cache, statistics, validation and logging are off. The session works
 *       on one connection that is in auto-commit mode, so a single statement takes one trip.
 * </ul>
 */
@NullMarked
package dev.piolet.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
