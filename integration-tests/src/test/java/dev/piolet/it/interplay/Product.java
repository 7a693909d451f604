package dev.piolet.it.interplay;

import dev.piolet.TableBase;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import dev.piolet.it.interplay.Parts.Color;
import dev.piolet.it.interplay.Parts.Crate;
import dev.piolet.it.interplay.Parts.Details;
import dev.piolet.it.interplay.Parts.Label2;
import dev.piolet.it.interplay.Parts.Maker;
import dev.piolet.it.interplay.Parts.ProductId;
import dev.piolet.it.interplay.Parts.Size;
import dev.piolet.it.interplay.Parts.Sku;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tracked class with nearly every feature. */
@Table
@Unique(value = "code", name = "one_code")
class Product extends TableBase {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable ProductId id;

  Sku code = new Sku("");
  @Version int version;
  @CreatedAt @Nullable Instant created;
  @UpdatedAt @Nullable Instant updated;
  @SoftDelete @Nullable Instant deleted;
  @Embedded @Nullable Maker maker;

  @Field(json = true)
  @Nullable Details details;

  List<@Nullable Size> sizes = new ArrayList<>();
  List<@Nullable Label2> labels = new ArrayList<>();
  List<@Nullable Sku> others = new ArrayList<>();
  List<@Nullable Color> palette = new ArrayList<>();
  Set<Integer> numbers = new LinkedHashSet<>();
  @Nullable List<List<Integer>> grid;
  @Nullable Range<Integer> ages;
  @Nullable Crate box;
  List<@Nullable Crate> boxes = new ArrayList<>();
  @Nullable Color color;
  @Nullable Size size;

  @Field(type = "money")
  @Nullable BigDecimal price;

  @Field(generatedAs = "upper(code::text)")
  @Nullable String upper;

  @Field(defaultExpression = "'new'")
  @Nullable String state;

  static Product of(String code) {
    Product product = new Product();
    product.code = new Sku(code);
    return product;
  }

  /** A product that has a value in each column. */
  static Product full(String code) {
    Product product = of(code);
    product.maker = new Maker("Ann \"x\"", new Parts.Place(1.5, null));
    product.details =
        new Details("dark", 1, new ArrayList<>(List.of("a,b", "{}")), new Parts.Inner("in", true));
    product.sizes.add(Size.SMALL);
    product.sizes.add(null);
    product.labels.add(new Label2("a'\"\\"));
    product.labels.add(null);
    product.others.add(new Sku("NULL"));
    product.others.add(null);
    product.palette.add(new Color(255));
    product.palette.add(null);
    product.numbers.addAll(List.of(3, 1, 2));
    product.grid = List.of(List.of(1, 2), List.of(3, 4));
    product.ages = Range.closedOpen(1, 5);
    product.box = new Crate("b,(\"", new BigDecimal("1.50"));
    product.boxes.add(new Crate(null, new BigDecimal("2.00")));
    product.boxes.add(null);
    product.color = new Color(0xff0000);
    product.size = Size.LARGE;
    product.price = new BigDecimal("12.34");
    return product;
  }
}
