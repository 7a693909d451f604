package dev.piolet;

/**
 * What is done with a session, without a result.
 *
 * @param <X> the checked exception that it may throw, or a {@link RuntimeException}
 */
@FunctionalInterface
public interface SessionBody<X extends Exception> {
  /**
   * Does it.
   *
   * @param session is not to be used when this has returned
   * @throws X when it fails; its transaction is rolled back then
   */
  void run(Session session) throws X;
}
