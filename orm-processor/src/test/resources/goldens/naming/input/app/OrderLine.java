package app;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;

/** Named as the package says, but for a column that has a name. */
@Table
@Index("unitPrice")
record OrderLine(
    @Field(primaryKey = true) long id,
    @Field(references = Product.class) long productId,
    @Field(name = "qty") int quantity,
    int unitPrice,
    @Embedded Place shipTo) {
  record Place(String street, String zipCode) {}
}
