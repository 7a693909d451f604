package dev.piolet.internal.execute;

import dev.piolet.sql.BoundSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a transaction is begun.
 *
 * @param first the statements to begin with, which are sent with the first one of the program
 * @param deadline by when it has to be done, or null
 * @param isReadOnly whether PostgreSQL is told to refuse writes in it
 */
public record Terms(List<BoundSql> first, @Nullable Deadline deadline, boolean isReadOnly) {
  static final Terms NONE = new Terms(List.of(), null, false);
}
