package dev.piolet.it.interplay;

import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
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
import dev.piolet.it.interplay.Parts.ShipmentId;
import dev.piolet.it.interplay.Parts.Size;
import dev.piolet.it.interplay.Parts.Sku;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with nearly every feature. */
@Table
@Unique(value = "code", name = "one_shipment")
record Shipment(
    @Field(primaryKey = true) @Nullable ShipmentId id,
    Sku code,
    @Field(references = Product.class) @Nullable ProductId productId,
    @Version int version,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt @Nullable Instant updated,
    @SoftDelete boolean deleted,
    @Embedded(prefix = "by_") @Nullable Maker maker,
    @Field(json = true) @Nullable Details details,
    List<@Nullable Size> sizes,
    List<@Nullable Label2> labels,
    Set<Integer> numbers,
    @Nullable List<List<Integer>> grid,
    @Nullable Range<Integer> ages,
    @Nullable Crate box,
    @Nullable Color color,
    @Field(type = "money") @Nullable BigDecimal price,
    @Field(generatedAs = "upper(code::text)") @Nullable String upper,
    @Field(defaultExpression = "'new'") @Nullable String state) {

  static Shipment of(String code) {
    return new Shipment(
        null,
        new Sku(code),
        null,
        0,
        null,
        null,
        false,
        null,
        null,
        List.of(),
        List.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Shipment full(String code) {
    Product like = Product.full(code);
    return new Shipment(
        null,
        like.code,
        null,
        0,
        null,
        null,
        false,
        like.maker,
        like.details,
        like.sizes,
        like.labels,
        like.numbers,
        like.grid,
        like.ages,
        like.box,
        like.color,
        like.price,
        null,
        null);
  }

  Shipment withColor(@Nullable Color other) {
    return new Shipment(
        id, code, productId, version, created, updated, deleted, maker, details, sizes, labels,
        numbers, grid, ages, box, other, price, upper, state);
  }

  Shipment withBox(@Nullable Crate other) {
    return new Shipment(
        id, code, productId, version, created, updated, deleted, maker, details, sizes, labels,
        numbers, grid, ages, other, color, price, upper, state);
  }
}
