package dev.piolet;

/**
 * The body of a transaction, without a result.
 *
 * @param <X> the checked exception that it may throw, or a {@link RuntimeException}
 */
@FunctionalInterface
public interface TransactionBody<X extends Exception> {
  /**
   * Does it.
   *
   * @throws X when it fails; the transaction is rolled back then
   */
  void run() throws X;
}
