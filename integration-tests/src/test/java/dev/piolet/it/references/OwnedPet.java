package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.View;
import dev.piolet.schema.Ref;

/** A view, which refers to rows without a constraint. */
@View(query = "SELECT id, name, \"owned by\" AS owner_id FROM pet WHERE \"owned by\" IS NOT NULL")
public record OwnedPet(@Field(primaryKey = true) long id, String name, Ref<Owner> owner) {}
