package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import java.time.LocalDate;

@Table
public record Membership(
    @Field(primaryKey = true, references = Person.class, onDelete = OnDelete.CASCADE) long personId,
    LocalDate since,
    @Field(primaryKey = true) Short groupId) {}
