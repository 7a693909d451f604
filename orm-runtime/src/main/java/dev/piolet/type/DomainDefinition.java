package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/**
 * A domain: {@code CREATE DOMAIN positive AS integer CHECK (VALUE > 0)}.
 *
 * @param schema the schema's name, unquoted, or null for the first of the search path
 * @param name the domain's name, unquoted
 * @param base the type that it is over
 * @param check the condition in SQL, in which {@code VALUE} is the value, or nothing
 */
public record DomainDefinition(@Nullable String schema, String name, PgType<?> base, String check)
    implements TypeDefinition {}
