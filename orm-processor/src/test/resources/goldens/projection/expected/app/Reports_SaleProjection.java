package app;

import dev.piolet.query.Projections;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Reports.Sale} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Reports_SaleProjection {
  private Reports_SaleProjection() {
  }

  /**
   * A {@link Reports.Sale} of what is selected for each component.
   */
  public static Selectable<Reports.Sale> of(Selectable<Long> id, Selectable<String> customer,
      Selectable<Integer> discount, Selectable<Reports.Address> address,
      Selectable<List<String>> tags, Selectable<byte[]> receipt, Selectable<Boolean> paid,
      Selectable<Double> total, Selectable<Map.Entry<String, int[]>> rest) {
    return Projections.of(Reports.Sale.class, List.of(id, customer, discount, address, tags,
        receipt, paid, total, rest), (context, at) -> {
      var readId = id.reader(context);
      var readCustomer = customer.reader(context);
      var readDiscount = discount.nullableReader(context);
      var readAddress = address.reader(context);
      var readTags = tags.reader(context);
      var readReceipt = receipt.reader(context);
      var readPaid = paid.reader(context);
      var readTotal = total.reader(context);
      var readRest = rest.nullableReader(context);
      return (row, first) -> new Reports.Sale(
          readId.read(row, first),
          Objects.requireNonNull(readCustomer.read(row, first + at[1])),
          readDiscount.read(row, first + at[2]),
          Objects.requireNonNull(readAddress.read(row, first + at[3])),
          Objects.requireNonNull(readTags.read(row, first + at[4])),
          Objects.requireNonNull(readReceipt.read(row, first + at[5])),
          readPaid.read(row, first + at[6]),
          readTotal.read(row, first + at[7]),
          readRest.read(row, first + at[8]));
    });
  }
}
