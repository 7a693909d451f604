package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Table;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a room costs, one price at a time. */
// tag::model[]
@Table(schema = "hotel")
@PrimaryKey(name = "one_rate_at_a_time", withoutOverlaps = true, include = "price")
public record RoomRate(
    @Field(primaryKey = true, references = Room.class) short roomId, // Room's key is an integer
    @Field(primaryKey = true) Range<LocalDate> during,
    BigDecimal price,
    @Field(defaultExpression = "'EUR'", notNull = true) @Nullable String currency) {}
// end::model[]
