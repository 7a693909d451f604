package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Reports.Awkward} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Reports_AwkwardProjection {
  private Reports_AwkwardProjection() {
  }

  /**
   * A {@link Reports.Awkward} of what is selected for each component.
   */
  static Selectable<Reports.Awkward> of(Selectable<Integer> row, Selectable<Integer> first,
      Selectable<Integer> context, Selectable<Integer> at, Selectable<Integer> of,
      Selectable<String> List_, Selectable<String> Objects_, Selectable<Integer> Projections_,
      Selectable<Integer> readRow, Selectable<Integer> yield_, Selectable<Integer> record,
      Selectable<Integer> app_, Selectable<Integer> java_, Selectable<String> Reports_) {
    return Projections.of(Reports.Awkward.class, List.of("row", "first", "context", "at", "of",
        "list", "objects", "projections", "read_row", "yield", "record", "app", "java", "reports"),
        List.of(row, first, context, at, of, List_, Objects_, Projections_, readRow, yield_, record,
        app_, java_, Reports_), (context_, at_) -> {
      var readRow_ = row.reader(context_);
      var readFirst = first.reader(context_);
      var readContext = context.reader(context_);
      var readAt = at.reader(context_);
      var readOf = of.reader(context_);
      var readList = List_.reader(context_);
      var readObjects = Objects_.reader(context_);
      var readProjections = Projections_.reader(context_);
      var readReadRow = readRow.reader(context_);
      var readYield = yield_.reader(context_);
      var readRecord = record.reader(context_);
      var readApp = app_.reader(context_);
      var readJava = java_.reader(context_);
      var readReports = Reports_.reader(context_);
      return (row_, first_) -> new Reports.Awkward(
          readRow_.read(row_, first_),
          readFirst.read(row_, first_ + at_[1]),
          readContext.read(row_, first_ + at_[2]),
          readAt.read(row_, first_ + at_[3]),
          readOf.read(row_, first_ + at_[4]),
          Objects.requireNonNull(readList.read(row_, first_ + at_[5])),
          Objects.requireNonNull(readObjects.read(row_, first_ + at_[6])),
          readProjections.read(row_, first_ + at_[7]),
          readReadRow.read(row_, first_ + at_[8]),
          readYield.read(row_, first_ + at_[9]),
          readRecord.read(row_, first_ + at_[10]),
          readApp.read(row_, first_ + at_[11]),
          readJava.read(row_, first_ + at_[12]),
          Objects.requireNonNull(readReports.read(row_, first_ + at_[13])));
    });
  }

  /**
   * A derived or common table of {@link Reports.Awkward}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<Reports.Awkward> rows) {
    return new Table(rows);
  }

  /**
   * A table of {@link Reports.Awkward}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<Reports.Awkward> {
    public final NumberExpression<Integer> row;

    public final NumberExpression<Integer> first;

    public final NumberExpression<Integer> context;

    public final NumberExpression<Integer> at;

    public final NumberExpression<Integer> of;

    public final TextExpression List;

    public final TextExpression Objects;

    public final NumberExpression<Integer> Projections;

    public final NumberExpression<Integer> readRow;

    public final NumberExpression<Integer> yield;

    public final NumberExpression<Integer> record;

    public final NumberExpression<Integer> app;

    public final NumberExpression<Integer> java;

    public final TextExpression Reports;

    private Table(QueryTable<Reports.Awkward> rows) {
      super(Reports.Awkward.class, rows);
      this.row = number(0);
      this.first = number(1);
      this.context = number(2);
      this.at = number(3);
      this.of = number(4);
      this.List = text(5);
      this.Objects = text(6);
      this.Projections = number(7);
      this.readRow = number(8);
      this.yield = number(9);
      this.record = number(10);
      this.app = number(11);
      this.java = number(12);
      this.Reports = text(13);
    }
  }
}
