package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
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
    return Projections.of(Reports.Awkward.class, List.of(row, first, context, at, of, List_,
        Objects_, Projections_, readRow, yield_, record, app_, java_, Reports_),
        (context_, at_) -> {
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
}
