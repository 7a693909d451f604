package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Q} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class QProjection {
  private QProjection() {
  }

  /**
   * A {@link Q} of what is selected for each component.
   */
  static Selectable<Q> of(Selectable<Long> id, Selectable<ID> key) {
    return Projections.of(Q.class, List.of(id, key), (context, at) -> {
      var readId = id.reader(context);
      var readKey = key.reader(context);
      return (row, first) -> new Q(
          readId.read(row, first),
          Objects.requireNonNull(readKey.read(row, first + at[1])));
    });
  }

  /**
   * A {@link Q} of the columns of that name; with {@code nullable()} it is null where {@code faq} has no row.
   */
  static Selectable<Q> of(FAQTable faq) {
    return Projections.of(faq, of(faq.id, faq.key));
  }
}
