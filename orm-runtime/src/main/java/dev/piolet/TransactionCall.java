package dev.piolet;

import org.jspecify.annotations.Nullable;

/**
 * The body of a transaction, with a result.
 *
 * @param <T> the result
 * @param <X> the checked exception that it may throw, or a {@link RuntimeException}
 */
@FunctionalInterface
public interface TransactionCall<T extends @Nullable Object, X extends Exception> {
  /**
   * Does it.
   *
   * @return the result
   * @throws X when it fails; the transaction is rolled back then
   */
  T call() throws X;
}
