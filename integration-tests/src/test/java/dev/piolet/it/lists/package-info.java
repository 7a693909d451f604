/** Tests of collections in a select list: SQL of each level, answers, round trips and snapshots. */
@NullMarked
package dev.piolet.it.lists;

import org.jspecify.annotations.NullMarked;
