package dev.piolet.processor.model;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * How the values of a column come about, and what else the database is told of it.
 *
 * @param generation who makes a value where an object has none; never {@code AUTO}
 * @param sequence the sequence's name, or empty
 * @param allocationSize by how much the sequence counts on; more than 1 where the program numbers
 *     rows too
 * @param defaultExpression the default in SQL, or empty
 * @param notNull whether it is NOT NULL although its property can be null
 * @param generatedAs the expression in SQL that it is computed from, or empty
 * @param virtual whether it is computed when it is read
 * @param access what is written of it when objects are
 * @param roles what it is for; more than one is a mistake
 * @param comment what {@code COMMENT ON} says, or empty
 * @param collation the collation's name, or empty
 */
public record OptionsModel(
    Generation generation,
    String sequence,
    int allocationSize,
    String defaultExpression,
    boolean notNull,
    String generatedAs,
    boolean virtual,
    Access access,
    List<Role> roles,
    String comment,
    String collation) {

  /** A purpose of a column, and the annotation that says so. */
  public record Role(Kind kind, Place place) {
    /** The purposes that a column can have. */
    public enum Kind {
      VERSION(Version.class, "version()"),
      CREATED_AT(CreatedAt.class, "createdAt()"),
      UPDATED_AT(UpdatedAt.class, "updatedAt()"),
      SOFT_DELETE(SoftDelete.class, "softDelete()"),
      /** The types of a sealed model are told apart by it; no property has it. */
      DISCRIMINATOR(Discriminator.class, "discriminator()");

      public final Class<? extends Annotation> annotation;

      /** The option in generated code. */
      public final String option;

      Kind(Class<? extends Annotation> annotation, String option) {
        this.annotation = annotation;
        this.option = option;
      }

      /** The annotation as it is written. */
      @Override
      public String toString() {
        return '@' + annotation.getSimpleName();
      }
    }
  }

  /** Those of the column that tells the types of a sealed model apart. */
  public static OptionsModel discriminator(Place place) {
    return new OptionsModel(
        Generation.NONE,
        "",
        1,
        "",
        false,
        "",
        false,
        Access.READ_WRITE,
        List.of(new Role(Role.Kind.DISCRIMINATOR, place)),
        "",
        "");
  }

  public boolean is(Role.Kind kind) {
    for (Role role : roles) {
      if (role.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  public boolean isIdentity() {
    return generation == Generation.IDENTITY_BY_DEFAULT || generation == Generation.IDENTITY_ALWAYS;
  }

  /** Whether the program can take its values in blocks. */
  public boolean comesInBlocks() {
    return generation == Generation.SEQUENCE && allocationSize > 1;
  }

  /** Whether a property that is null has only no value yet, so that its column cannot be NULL. */
  public boolean isGivenByInsert() {
    return notNull
        || generation != Generation.NONE
        || is(Role.Kind.VERSION)
        || is(Role.Kind.CREATED_AT)
        || is(Role.Kind.UPDATED_AT);
  }

  /** Whether an insert can give it a value that its object had not; the runtime says the same. */
  public boolean isFilledByInsert() {
    return generation != Generation.NONE
        || !defaultExpression.isEmpty()
        || is(Role.Kind.CREATED_AT)
        || isFilledByUpdate();
  }

  /** Whether an update can give it a value that its object had not; the runtime says the same. */
  boolean isFilledByUpdate() {
    return !generatedAs.isEmpty()
        || access == Access.READ_ONLY
        || is(Role.Kind.VERSION)
        || is(Role.Kind.UPDATED_AT);
  }
}
