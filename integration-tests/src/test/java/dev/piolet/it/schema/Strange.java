package dev.piolet.it.schema;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import org.jspecify.annotations.Nullable;

/** Names that SQL reserves, quotes, folds or cuts. */
@Table(
    schema = "Schéma \"q\"",
    name = "überaus_lange_\"Tabellen\"_namen_haben_ihren_preis_öäü",
    comment = "日本 'q' \\n $piolet$ ?")
@Unique({"select", "size"})
@Unique(value = "select", name = "SELECT \"me\"")
@Check("\"SELECT\" > 0")
@Check("'\"FROM\"' <> '$piolet$?'")
@Index({"size", "select", "from"})
record Strange(
    @Field(name = "SELECT") int select,
    @Field(name = "from \"x\"", references = Strange.class, comment = "it's") @Nullable Long from,
    @Field(name = "größe_der_spalte_mit_dem_langen_namen") int size,
    @Field(primaryKey = true) @Nullable Long id) {}
