/**
 * The works with MyBatis: annotated mappers, and the batch executor for many rows, as <a
 * href="https://github.com/mybatis/mybatis-3/wiki/FAQ">its FAQ</a> advises and <a
 * href="https://mybatis.org/mybatis-3/java-api.html">its Java API</a> explains.
 */
@NullMarked
package dev.piolet.benchmarks.mybatis;

import org.jspecify.annotations.NullMarked;
