/**
 * The works with MyBatis: annotated mappers, a session for each call, and the batch executor for
 * many rows, as <a href="https://mybatis.org/mybatis-3/java-api.html">its Java API</a> explains.
 * The SQL is that of hand-written JDBC.
 */
@NullMarked
package dev.piolet.benchmarks.mybatis;

import org.jspecify.annotations.NullMarked;
