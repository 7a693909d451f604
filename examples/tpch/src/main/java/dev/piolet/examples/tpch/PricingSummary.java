package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.sum;
import static java.math.BigDecimal.ONE;

import dev.piolet.query.Select;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was billed, shipped and returned: a line of TPC-H's first query. Its rows nest. */
record PricingSummary(
    String returnFlag, String lineStatus, Totals totals, Averages averages, long items) {
  record Totals(long quantity, BigDecimal price, BigDecimal discounted, BigDecimal charge) {}

  record Averages(BigDecimal quantity, BigDecimal price, BigDecimal discount) {}

  /** The summary of all that was shipped up to a day. */
  static Select<PricingSummary> until(LocalDate day) {
    // tag::query[]
    var discounted = LINE_ITEM.extendedPrice.times(value(ONE).minus(LINE_ITEM.discount));
    var charge = discounted.times(value(ONE).plus(LINE_ITEM.tax));

    return select(
            row(
                PricingSummary::new,
                LINE_ITEM.returnFlag,
                LINE_ITEM.lineStatus,
                row(
                    Totals::new,
                    sum(LINE_ITEM.quantity),
                    sum(LINE_ITEM.extendedPrice),
                    sum(discounted),
                    sum(charge)),
                row(
                    Averages::new,
                    avg(LINE_ITEM.quantity),
                    avg(LINE_ITEM.extendedPrice),
                    avg(LINE_ITEM.discount)),
                count()))
        .where(LINE_ITEM.shipDate.le(day))
        .groupBy(LINE_ITEM.returnFlag, LINE_ITEM.lineStatus)
        .orderBy(LINE_ITEM.returnFlag, LINE_ITEM.lineStatus);
    // end::query[]
  }
}
