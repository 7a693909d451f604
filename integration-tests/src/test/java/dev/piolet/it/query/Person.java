package dev.piolet.it.query;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person, whose table's name is a reserved word. */
@Table(name = "user")
public record Person(
    @Field(primaryKey = true) long id,
    String name,
    @Nullable Integer age,
    boolean active,
    BigDecimal salary,
    @Nullable Mood mood,
    @Nullable LocalDate hired,
    @Field(references = Office.class) @Nullable Long officeId,
    @Field(references = Person.class) @Nullable Long bossId) {}
