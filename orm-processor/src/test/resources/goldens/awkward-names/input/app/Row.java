package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Names that SQL reserves, quotes or does not know, and Java keywords with an underscore. */
@Table(name = "sel\"ect\\ $1 */ {@code x}", schema = "Schéma")
record Row(
    @Field(primaryKey = true) @Nullable Long row,
    String select,
    @Field(name = "FROM") String from,
    @Field(name = "a \"quoted\" $S name") String quoted,
    String class_,
    String _leading,
    String größeInÖl,
    String 名前,
    String $dollar,
    String HTTPServer,
    int officeID) {}
