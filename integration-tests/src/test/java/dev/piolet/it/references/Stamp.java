package dev.piolet.it.references;

import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.Version;
import dev.piolet.schema.Ref;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that the database changes with each write, unique by what it refers to. */
@Table
@Unique({"countryLocale", "number"})
public record Stamp(
    @Field(primaryKey = true) @Nullable Integer id,
    @Field(index = true) Ref<Country> country,
    int number,
    List<String> colours,
    @CreatedAt @Nullable Instant created,
    @Version @Nullable Integer version) {
  Stamp(Ref<Country> country, int number) {
    this(null, country, number, List.of("red"), null, null);
  }
}
