package dev.piolet.internal.write;

/**
 * A row to write.
 *
 * @param model the model whose values are written
 * @param keyed the one whose key the row has in the database
 * @param versioned the one whose version the row must have, where there are versions
 * @param position the model's place in the caller's list
 */
record KeyedChange<M>(M model, M keyed, M versioned, int position) {}
