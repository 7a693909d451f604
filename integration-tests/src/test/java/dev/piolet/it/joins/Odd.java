package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Properties whose paths cannot have their names, or have names that SQL has too. */
@SuppressWarnings("UnicodeInCode")
@Table(name = "from")
@ForeignKey(properties = "ключId", references = Blank.class, to = "code")
record Odd(
    @Field(primaryKey = true, references = City.class) long id,
    @Field(references = City.class) long schemaId,
    @Field(references = City.class) long classId,
    @Field(references = City.class) long given,
    @Field(references = City.class) long cityKey,
    @Nullable Integer ключId) {}
