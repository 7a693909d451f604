package dev.piolet.query;

/**
 * The interface that the compiler names where a {@code row} has more than eight parts for a
 * constructor. A record with {@link dev.piolet.annotations.Projection} has any number of
 * components: {@code select(SummaryProjection.of(...))}. A {@code row} in a row does, too, and so
 * does a {@link Row}. There is no object of it.
 */
public interface UseProjectionForMoreThanEight extends RowFunctions.PartsMustBeSelectable {}
