package dev.piolet;

import org.jspecify.annotations.Nullable;

/**
 * What is done with a session, with a result.
 *
 * @param <T> the result
 * @param <X> the checked exception that it may throw, or a {@link RuntimeException}
 */
@FunctionalInterface
public interface SessionCall<T extends @Nullable Object, X extends Exception> {
  /**
   * Does it.
   *
   * @param session is not to be used when this has returned
   * @return the result
   * @throws X when it fails; its transaction is rolled back then
   */
  T call(Session session) throws X;
}
