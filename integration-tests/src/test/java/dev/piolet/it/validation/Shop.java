package dev.piolet.it.validation;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Models with all that can differ from the database. */
final class Shop {
  private Shop() {}

  enum Status {
    DRAFT,
    ON_SALE,
    SOLD
  }

  @Table
  record Company(@Field(primaryKey = true) @Nullable Long id, String name) {}

  @Table(name = "the \"product\"", comment = "What we sell")
  @Unique(
      value = {"sku", "low"},
      name = "one_sku")
  @Check(value = "price > 0", name = "positive")
  @Index(value = "note", name = "by_note")
  @Index(
      elements = @Index.Element(expression = "lower(name)"),
      unique = true,
      where = "price > 1",
      name = "by_lower_name")
  @Exclusion(
      value = @Exclusion.Element(expression = "int4range(low, high)", with = "&&"),
      name = "no_overlap")
  record Product(
      @Field(primaryKey = true) @Nullable Long id,
      String sku,
      @Field(collation = "C") String name,
      @Field(defaultExpression = "1 + 1") BigDecimal price,
      @Field(generatedAs = "price * 2") @Nullable BigDecimal twice,
      @Field(references = Company.class, onDelete = OnDelete.CASCADE) long companyId,
      int low,
      int high,
      @Field(comment = "How it's going") Status status,
      @Nullable String note,
      @Field(generation = Generation.SEQUENCE, sequence = "product_number")
          @Nullable Integer number) {}

  @Table
  @Partitioned(
      by = PartitionBy.RANGE,
      properties = "day",
      partitions = {
        @Partitioned.Partition(name = "reading_2026", from = "'2026-01-01'", to = "'2027-01-01'"),
        @Partitioned.Partition(name = "reading_other", isDefault = true)
      })
  record Reading(LocalDate day, int value) {}

  @Table
  @RowSecurity(force = true)
  @Policy(
      name = "own",
      using =
          "owner = current_user AND EXISTS (SELECT FROM company WHERE company.id::text ="
              + " secret.owner)")
  record Secret(String owner) {}

  @View(
      query = "SELECT id, sku FROM \"the \"\"product\"\"\" WHERE price > 10",
      dependsOn = Product.class,
      comment = "Dear ones")
  record Dear(long id, String sku) {}

  @View(
      query = "SELECT company_id, count(*) AS products FROM \"the \"\"product\"\"\" GROUP BY 1",
      materialized = true,
      dependsOn = Product.class)
  @Index(value = "products", name = "by_products")
  record Stock(@Field(primaryKey = true) long companyId, long products) {}
}
