package shop;

import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.value.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has a room when. */
// tag::model[]
@Table(schema = "hotel")
@Exclusion(
    name = "no_overlap",
    value = {
      @Exclusion.Element(expression = "int4range(room_id, room_id, '[]')", with = "="),
      @Exclusion.Element(property = "during", with = "&&")
    })
public record Booking(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Room.class, onDelete = OnDelete.CASCADE) int roomId,
    @Field(references = Customer.class, index = true) CustomerId customerId,
    Range<LocalDate> during) {}
// end::model[]
