package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Models that follow each other and have the same columns null, of an iterator that is read once.
 * Each run has to be read to its end before the next one.
 */
final class Runs<M> implements Iterator<Runs.Run<M>> {
  private final List<Column<M, ?>> columns;
  private final Iterator<? extends M> models;
  private @Nullable M next;
  private BitSet nulls = new BitSet();
  private int position = -1;

  /**
   * Runs of models.
   *
   * @param columns the columns that have to be null in all of a run, or in none
   */
  Runs(List<Column<M, ?>> columns, Iterator<? extends M> models) {
    this.columns = columns;
    this.models = models;
    advance();
  }

  /** Reads the next model. */
  private void advance() {
    next = null;
    position++;
    if (models.hasNext()) {
      M model = models.next();
      if (model == null) {
        throw new IllegalArgumentException("The model at index " + position + " is null");
      }
      next = model;
      nulls = nulls(model);
    }
  }

  private BitSet nulls(M model) {
    BitSet found = new BitSet(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      found.set(i, columns.get(i).valueIn(model) == null);
    }
    return found;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Run<M> next() {
    return new Run<>(this, present(), nulls, position);
  }

  private M present() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  /**
   * One run.
   *
   * @param first its first model
   * @param position the place of that in the iterator, from 0
   */
  record Run<M>(Runs<M> runs, M first, BitSet nulls, int position) implements Iterator<M> {
    @Override
    public boolean hasNext() {
      return runs.hasNext() && runs.nulls.equals(nulls);
    }

    @Override
    public M next() {
      M model = runs.present();
      runs.advance();
      return model;
    }
  }
}
