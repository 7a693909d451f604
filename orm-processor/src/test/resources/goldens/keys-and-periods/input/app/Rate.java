package app;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
@PrimaryKey(name = "one_rate", include = "price", withoutOverlaps = true)
@Unique(value = "price", include = "currency")
@Check(value = "price > 0", noInherit = true, enforced = false)
record Rate(
    @Field(primaryKey = true) int roomId,
    @Field(primaryKey = true) Range<LocalDate> during,
    @Field(precision = 3, scale = -2) BigDecimal price,
    @Field(defaultExpression = "'EUR'", notNull = true) @Nullable String currency,
    @Field(type = "\"char\"") char kind) {}
