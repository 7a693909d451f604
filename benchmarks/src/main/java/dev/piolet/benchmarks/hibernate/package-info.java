/**
 * The works with Hibernate's {@code StatelessSession}, which its user guide recommends for <a
 * href="https://docs.jboss.org/hibernate/orm/7.4/userguide/html_single/Hibernate_User_Guide.html#batch-stateless-session">
 * many rows</a>: no first-level cache and no dirty checking. Keys are the column's identity, or
 * come from a <a
 * href="https://docs.jboss.org/hibernate/orm/7.4/introduction/html_single/Hibernate_Introduction.html#generated-identifiers">
 * pooled sequence</a>, which lets Hibernate send inserts in batches.
 */
@NullMarked
package dev.piolet.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
