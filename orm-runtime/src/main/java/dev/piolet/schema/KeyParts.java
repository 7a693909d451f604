package dev.piolet.schema;

/**
 * The parts of a composite key, of which a table makes it: what {@code get} takes one by one. Of
 * more than four parts, the generated {@code Key} is made.
 */
public final class KeyParts {
  private KeyParts() {}

  /**
   * A table whose key has two parts.
   *
   * @param <K> the key
   */
  public interface Of2<K, A, B> {
    /** The key with these parts. */
    K key(A a, B b);
  }

  /**
   * A table whose key has three parts.
   *
   * @param <K> the key
   */
  public interface Of3<K, A, B, C> {
    /** The key with these parts. */
    K key(A a, B b, C c);
  }

  /**
   * A table whose key has four parts.
   *
   * @param <K> the key
   */
  public interface Of4<K, A, B, C, D> {
    /** The key with these parts. */
    K key(A a, B b, C c, D d);
  }
}
