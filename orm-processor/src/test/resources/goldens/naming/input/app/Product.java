package app;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.Table;

/** Named in a way of its own. */
@Table
@Naming(NamingStrategy.CAMEL)
record Product(
    @Field(primaryKey = true) long productId, String URLPath, @Embedded Size boxSize) {
  record Size(int width, @Embedded Depth inner) {}

  record Depth(int ofBox) {}
}
