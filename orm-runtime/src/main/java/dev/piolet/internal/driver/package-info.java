/**
 * All that uses the driver's own classes beside its public ones; not API, may change in any
 * release.
 *
 * <p>The public ones are {@code org.postgresql}, {@code org.postgresql.copy} and {@code
 * org.postgresql.util}; these are not enough for
 *
 * <ul>
 *   <li>several statements in one round trip whose failure tells the statement: {@link
 *       PipelineBatch}. Without: one by one, see {@link DriverSupport#canSendTogether};
 *   <li>arrays whose bytes are written here: {@link BinaryArray}. Without: their text, as in the
 *       simple query mode;
 *   <li>rows of COPY as a {@code ResultSet}: {@link CopiedRows}. Without: {@code copyOut} is
 *       refused, and {@code forEach} does the same;
 *   <li>the state of the transaction and of the protocol: {@link DriverConnection}. Without: it is
 *       taken as unknown, and a failure aborts the connection;
 *   <li>where the parameters of a text are: {@link ParameterText}.
 * </ul>
 *
 * <p>{@code DriverMembersTest} holds what of the driver is linked to, and the build runs the tests
 * that send statements with the oldest supported driver, {@value
 * dev.piolet.internal.driver.DriverSupport#OLDEST}, with those that Spring Boot 3.5 and 4 bring,
 * and with the newest.
 */
@NullMarked
package dev.piolet.internal.driver;

import org.jspecify.annotations.NullMarked;
