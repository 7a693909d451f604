/**
 * The works with Jimmer: <a
 * href="https://babyfish-ct.github.io/jimmer-doc/docs/mutation/save-command/save-mode">save
 * commands</a> of whole lists, whose mode says that rows are new or there, so that nothing is read
 * first, and <a
 * href="https://babyfish-ct.github.io/jimmer-doc/docs/mutation/delete-command">deletions by
 * keys</a>.
 */
@NullMarked
package dev.piolet.benchmarks.jimmer;

import org.jspecify.annotations.NullMarked;
