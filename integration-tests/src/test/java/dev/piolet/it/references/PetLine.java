package dev.piolet.it.references;

import dev.piolet.annotations.Projection;
import org.jspecify.annotations.Nullable;

@Projection(of = Pet.class)
record PetLine(String name, int typeId, @Nullable Long ownerId) {}
