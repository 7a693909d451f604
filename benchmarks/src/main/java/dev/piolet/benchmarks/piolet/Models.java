package dev.piolet.benchmarks.piolet;

import dev.piolet.query.Upsert;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How rows are modelled.
 *
 * @param id the key
 * @param column the text column that is read alone
 * @param upsert inserts rows, or gives all columns of the stored ones new values
 * @param of a model of values
 * @param values the values of a model
 * @param changed a model with other values, but its key
 */
record Models<V, M>(
    KeyedTable<M, Long> table,
    NumberColumn<M, Long> id,
    TextColumn<M> column,
    Upsert<M, M> upsert,
    Function<V, M> of,
    Function<M, V> values,
    BiFunction<M, V, M> changed) {}
