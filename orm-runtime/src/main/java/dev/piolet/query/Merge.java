package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code MERGE}: what is done with the rows of a table and those of a source, as they match or do
 * not. Of the {@code when} that a row fits, the first is for it. Immutable and thread-safe; every
 * method returns a copy.
 *
 * <pre>{@code
 * mergeInto(STOCK)
 *     .using(DELIVERY)
 *     .on(DELIVERY.item.eq(STOCK.item))
 *     .whenMatched().update().set(STOCK.count, STOCK.count.plus(DELIVERY.count))
 *     .whenNotMatched().insert().set(STOCK.item, DELIVERY.item).set(STOCK.count, DELIVERY.count)
 * }</pre>
 *
 * <p>Rows of the source that are marked as deleted are left out, unless it is one {@code
 * withDeleted()}; those of the table are seen, as its unique constraints see them.
 *
 * <p>It is of PostgreSQL 15; {@code returning} and {@link #whenNotMatchedBySource} are of 17.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public class Merge<M> extends WriteStatement {
  final Matching<M> matching;
  private final List<When> whens;

  /** Which rows match: the head of the statement. */
  record Matching<M>(Table<M> table, With common, TableSource source, Condition condition) {}

  /** Which rows are meant, and what is done with them. */
  record When(Rows rows, @Nullable Condition condition, SqlPart action) {}

  /** Rows of the two sides. */
  enum Rows {
    MATCHED(" WHEN MATCHED"),
    NOT_MATCHED(" WHEN NOT MATCHED"),
    NOT_MATCHED_BY_SOURCE(" WHEN NOT MATCHED BY SOURCE");

    private final String keyword;

    Rows(String keyword) {
      this.keyword = keyword;
    }
  }

  Merge(Matching<M> matching, List<When> whens) {
    super(matching.table, matching.common);
    this.matching = matching;
    this.whens = whens;
  }

  static <M> Merge<M> of(Table<M> table, With common, TableSource source, Condition condition) {
    return new Merge<>(new Matching<>(table, common, source, condition), List.of());
  }

  /** {@code WHEN MATCHED}: rows of the table that have one of the source. */
  public final MergeMatched<M> whenMatched() {
    return new MergeMatched<>(this, Rows.MATCHED, null);
  }

  /** {@code WHEN NOT MATCHED}: rows of the source that have none of the table. */
  public final MergeNotMatched<M> whenNotMatched() {
    return new MergeNotMatched<>(this, null);
  }

  /** {@code WHEN NOT MATCHED BY SOURCE}, of PostgreSQL 17: rows of the table without one of it. */
  public final MergeMatched<M> whenNotMatchedBySource() {
    return new MergeMatched<>(this, Rows.NOT_MATCHED_BY_SOURCE, null);
  }

  final List<When> and(When when) {
    List<When> longer = new ArrayList<>(whens);
    longer.add(when);
    return List.copyOf(longer);
  }

  @Override
  final void renderWrite(SqlWriter writer) {
    if (whens.isEmpty()) {
      throw new IllegalStateException(
          "This MERGE of "
              + matching.table
              + " does nothing: say whenMatched() or"
              + " whenNotMatched()");
    }
    writer.sql("MERGE INTO ").part(matching.table).sql(" USING ");
    writer.part(Live.rows(matching.source));
    Condition ofSubtype = TableMetadata.of(matching.table).ofSubtype();
    Condition on = ofSubtype == null ? matching.condition : matching.condition.and(ofSubtype);
    writer.within(both(), within -> within.sql(" ON ").part(on));
    for (When when : whens) {
      writer.within(tables(when.rows), within -> render(within, when));
    }
  }

  /** Rows of types that the table does not show have none in the source, and are left alone. */
  private void render(SqlWriter writer, When when) {
    boolean meetsOthers = when.rows == Rows.NOT_MATCHED_BY_SOURCE;
    Condition shown = meetsOthers ? TableMetadata.of(matching.table).ofSubtype() : null;
    Condition condition = Live.both(when.condition, shown);
    writer.sql(when.rows.keyword);
    if (condition != null) {
      writer.sql(" AND ").operand(condition);
    }
    writer.sql(" THEN ").part(when.action);
  }

  private List<TableSource> tables(Rows rows) {
    return switch (rows) {
      case MATCHED -> both();
      case NOT_MATCHED -> List.of(matching.source);
      case NOT_MATCHED_BY_SOURCE -> List.of(matching.table);
    };
  }

  private List<TableSource> both() {
    return List.of(matching.table, matching.source);
  }

  @Override
  final List<TableSource> tables() {
    List<TableSource> tables = new ArrayList<>(super.tables());
    tables.add(matching.source);
    return tables;
  }

  /** A row that is deleted has none after it, and only one without match has none of the source. */
  @Override
  final boolean isOuterJoined(TableSource source) {
    if (source.equals(matching.source)) {
      return whens.stream().anyMatch(when -> when.rows == Rows.NOT_MATCHED_BY_SOURCE);
    }
    return isAfter(source) || super.isOuterJoined(source);
  }
}
