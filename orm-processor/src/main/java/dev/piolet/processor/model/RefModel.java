package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A property that is declared as a {@code Ref}, and stored as the key of what it refers to.
 *
 * @param name the property's name as it is declared
 * @param type its type, {@code Ref<PetType>}
 * @param target the model that it refers to
 * @param isPublic whether that model, and so its table, is public
 * @param isNameable whether generated code can name that model's table
 */
public record RefModel(
    String name, TypeName type, ClassName target, boolean isPublic, boolean isNameable) {}
