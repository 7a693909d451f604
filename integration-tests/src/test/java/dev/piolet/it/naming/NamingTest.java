package dev.piolet.it.naming;

import static dev.piolet.it.naming.NamingTest_OrderLineTable.ORDER_LINE;
import static dev.piolet.it.naming.NamingTest_ProductTable.PRODUCT;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.Table;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import org.junit.jupiter.api.Test;

/** Names follow the package's strategy, those of a class its own, and written ones stay. */
@PostgresTest
class NamingTest {
  @Table
  record OrderLine(
      @Field(primaryKey = true) long id,
      @Field(references = Product.class) long productId,
      @Field(name = "größe \"x\"") int quantity,
      @Embedded Place shipTo) {}

  record Place(String zipCode) {}

  @Table
  @Naming(NamingStrategy.CAMEL)
  record Product(@Field(primaryKey = true) long productId, String fullName, @Embedded Place at) {}

  @Test
  void areThoseOfTheDatabase(DBConnection conn) {
    conn.schema().drop(PRODUCT, ORDER_LINE);
    conn.schema().create(PRODUCT, ORDER_LINE);
    conn.schema().validate(PRODUCT, ORDER_LINE).requireNoErrors();
    Product product = new Product(1, "Pen", new Place("0150"));
    OrderLine line = new OrderLine(2, 1, 3, new Place("0151"));
    conn.insert(product);
    conn.insert(line);

    assertThat(conn.get(ORDER_LINE, 2)).contains(line);
    assertThat(
            conn.exec(
                sql("SELECT \"ShipToZipCode\", \"größe \"\"x\"\"\" FROM \"OrderLine\"")
                    .into(row(Tuple2::new, ORDER_LINE.shipTo.zipCode, ORDER_LINE.quantity))))
        .containsExactly(new Tuple2<>("0151", 3));
    assertThat(select(PRODUCT.fullName, PRODUCT.at.zipCode).where(PRODUCT.productId.eq(1)).sql())
        .isEqualTo(
            "SELECT \"product\".\"fullName\", \"product\".\"atZipCode\" FROM \"product\""
                + " WHERE \"product\".\"productId\" = ?");
    assertThatExceptionOfType(ForeignKeyViolationException.class)
        .isThrownBy(() -> conn.insert(new OrderLine(3, 9, 1, new Place(""))))
        .satisfies(e -> assertThat(e.constraint()).isEqualTo("OrderLine_ProductId_fkey"));
  }
}
