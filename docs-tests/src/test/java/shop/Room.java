package shop;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A room that can be booked. */
// tag::model[]
@Table(schema = "hotel")
@Unique({"floor", "number"})
@Check(name = "price_is_positive", value = "price > 0")
@Index(elements = @Index.Element(expression = "lower(name)"), where = "open")
public record Room(
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) @Nullable Integer id,
    int floor,
    int number,
    String name,
    @Field(precision = 8, scale = 2, defaultExpression = "99.50") @Nullable BigDecimal price,
    @Field(defaultExpression = "true") @Nullable Boolean open) {}
// end::model[]
