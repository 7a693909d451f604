package dev.piolet.examples.tpch;

import java.util.Map;
import java.util.TreeMap;

/** Code that does not compile, to show what the compiler says of it. */
final class Mistakes {
  /** A reference whose type is not that of the key, and a property that no column can hold. */
  private static final String MODEL =
      """
      package dev.piolet.examples.tpch;

      import dev.piolet.annotations.Field;
      import dev.piolet.annotations.Table;
      import java.util.List;

      @Table
      record Invoice(
          @Field(primaryKey = true) long invoiceKey,
          @Field(references = Customer.class) String customerKey,
          List<LineItem> items) {}
      """;

  /** A number that is compared with a pattern. */
  private static final String QUERY =
      """
      package dev.piolet.examples.tpch;

      import static dev.piolet.examples.tpch.PartTable.PART;
      import static dev.piolet.query.Sql.select;

      class Search {
        Object largeParts = select(PART).where(PART.size.like("4%"));
      }
      """;

  /** The sources by the simple names of their classes. */
  static final Map<String, String> ALL = new TreeMap<>(Map.of("Invoice", MODEL, "Search", QUERY));

  private Mistakes() {}
}
