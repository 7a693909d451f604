package app;

import static dev.piolet.annotations.OnDelete.CASCADE;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Properties with the names of the classes that the generated one names, and of packages. */
@Table
@Index(value = "Foo", where = "true")
@Unique(value = {"List", "Table"}, nullsNotDistinct = true)
record Foo(
    @Field(primaryKey = true) long Foo,
    @Nullable String FooTable,
    String Column,
    String List,
    String Table,
    String String,
    String PgTypes,
    String IndexOptions,
    String UniqueOptions,
    BigInteger BigDecimal,
    @Field(references = FAQ.class, onDelete = CASCADE) long OnDelete,
    long ForeignKeyOptions,
    GPS GPSType,
    ID ID,
    MODE MODE,
    @Convert(AsText.class) URI AsText,
    @Embedded ADR ADR,
    Foo_ Foo_) {}
