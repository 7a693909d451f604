package dev.piolet.internal.model;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of objects as they are, whatever they are equal to, that keeps none alive. Not thread-safe.
 */
final class WeakIdentities {
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private final Set<Identity> identities = new HashSet<>();

  /** A reference that is equal to another one of the same object, and to itself when it is gone. */
  private static final class Identity extends WeakReference<Object> {
    private final int hash;

    Identity(Object object, ReferenceQueue<Object> gone) {
      super(object, gone);
      this.hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      Object object = get();
      return object != null && other instanceof Identity identity && identity.refersTo(object);
    }
  }

  /** Adds an object, unless it is there. */
  boolean add(Object object) {
    for (Reference<?> one = gone.poll(); one != null; one = gone.poll()) {
      identities.remove(one);
    }
    return identities.add(new Identity(object, gone));
  }

  void clear() {
    identities.clear();
  }
}
