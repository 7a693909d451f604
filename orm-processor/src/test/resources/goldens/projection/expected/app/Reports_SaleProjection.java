package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
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
    return Projections.of(Reports.Sale.class, List.of("id", "customer", "discount", "address",
        "tags", "receipt", "paid", "total", "rest"), List.of(id, customer, discount, address, tags,
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

  /**
   * A derived or common table of {@link Reports.Sale}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<Reports.Sale> rows) {
    return new Table(rows);
  }

  /**
   * A table of {@link Reports.Sale}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<Reports.Sale> {
    public final NumberExpression<Long> id;

    public final TextExpression customer;

    public final NumberExpression<Integer> discount;

    public final ArrayExpression<String> tags;

    public final Expression<byte[]> receipt;

    public final Condition paid;

    public final NumberExpression<Double> total;

    public final Expression<Map.Entry<String, int[]>> rest;

    private Table(QueryTable<Reports.Sale> rows) {
      super(Reports.Sale.class, rows);
      this.id = number(0);
      this.customer = text(1);
      this.discount = number(2);
      this.tags = array(4);
      this.receipt = other(5);
      this.paid = condition(6);
      this.total = number(7);
      this.rest = other(8);
    }
  }
}
