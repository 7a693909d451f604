package dev.piolet.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.OptionsModel;
import dev.piolet.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what is wrong with how the values of one column come about. */
final class OptionsValidator {
  private static final ClassName UUID_TYPE = ClassName.get(UUID.class);
  private static final ClassName STRING = ClassName.get(String.class);
  private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

  private final ColumnModel column;
  private final OptionsModel options;
  private final List<Problem> problems = new ArrayList<>();

  OptionsValidator(ColumnModel column) {
    this.column = column;
    this.options = column.options();
  }

  List<Problem> validate() {
    validateGeneration();
    validateGenerationType();
    validateSequence();
    validateAllocationSize();
    validateDefault();
    validateNotNull();
    validateGeneratedAs();
    validateVirtual();
    validateReadOnlyKey();
    validateCollation();
    return problems;
  }

  /** A value that cannot be null is always the object's own. */
  private void validateGeneration() {
    TypeName type = column.javaType();
    if (type != null
        && type.isPrimitive()
        && options.generation() != Generation.NONE
        && options.generation() != Generation.IDENTITY_ALWAYS) {
      add(
          "generation",
          """
          generation = %s makes a value where the property is null, but "%s" is %s, which has no \
          null. Make it @Nullable %s"""
              .formatted(
                  options.generation(),
                  column.property(),
                  type,
                  type.box().toString().replaceFirst("^.*\\.", "")));
    }
  }

  private void validateGenerationType() {
    String sqlType = sqlType();
    if (sqlType.isEmpty()) {
      return;
    }
    boolean isNumbered = options.isIdentity() || options.generation() == Generation.SEQUENCE;
    if (isNumbered && !WHOLE_NUMBERS.contains(sqlType)) {
      add(
          "generation",
          """
          generation = %s makes whole numbers, but the property "%s" is stored as %s. Make its \
          type Long, Integer or Short, or choose another generation"""
              .formatted(options.generation(), column.property(), sqlType));
    }
    if (options.generation() == Generation.UUID_V7 && !isStored(UUID_TYPE)) {
      add(
          "generation",
          """
          generation = UUID_V7 makes a UUID, but the property "%s" is stored as %s. Make its type \
          java.util.UUID, or choose another generation"""
              .formatted(column.property(), sqlType));
    }
  }

  private void validateSequence() {
    if (options.generation() == Generation.SEQUENCE && options.sequence().isEmpty()) {
      add("generation", "generation = SEQUENCE needs the sequence's name. Add sequence = \"...\"");
    }
    if (options.generation() != Generation.SEQUENCE && !options.sequence().isEmpty()) {
      add(
          "sequence",
          """
          sequence = "%s" has no effect, because the generation of "%s" is another. Add \
          generation = Generation.SEQUENCE"""
              .formatted(options.sequence(), column.property()));
    }
  }

  private void validateAllocationSize() {
    String found = "allocationSize = " + options.allocationSize();
    if (options.allocationSize() < 1) {
      add(
          "allocationSize",
          """
          %s: a block has one number or more. Make it what the sequence increments by, its \
          INCREMENT BY, or remove it"""
              .formatted(found));
    } else if (options.allocationSize() == 1) {
      return;
    } else if (options.generation() != Generation.SEQUENCE) {
      add(
          "allocationSize",
          """
          %s has no effect, because the generation of "%s" is another. Add generation = \
          Generation.SEQUENCE and sequence = "...\""""
              .formatted(found, column.property()));
    } else if (!column.primaryKey()) {
      add(
          "allocationSize",
          """
          %s is for keys, but "%s" is not of the primary key. Remove it: the database numbers \
          the column"""
              .formatted(found, column.property()));
    } else if (options.access() == Access.READ_ONLY) {
      add(
          "allocationSize",
          """
          %s lets the program number objects, but "%s" is read-only. Remove one of the two"""
              .formatted(found, column.property()));
    }
  }

  private void validateDefault() {
    boolean isNumbered = options.isIdentity() || options.generation() == Generation.SEQUENCE;
    if (!options.defaultExpression().isEmpty() && isNumbered) {
      add(
          "defaultExpression",
          """
          The property "%s" has a default and generation = %s, which is one too. Remove one of \
          the two"""
              .formatted(column.property(), options.generation()));
    }
  }

  /** A column that is NOT NULL while its property can be null has its value from elsewhere. */
  private void validateNotNull() {
    if (!options.notNull()) {
      return;
    }
    boolean isDeletion = options.is(OptionsModel.Role.Kind.SOFT_DELETE);
    if (!column.nullable() || column.primaryKey() || isGivenAnyway()) {
      add(
          "notNull",
          """
          notNull = true is for a property that is @Nullable while its column is not, but the \
          column of "%s" is NOT NULL already. Remove it"""
              .formatted(column.property()));
    } else if (isDeletion) {
      add(
          "notNull",
          """
          The property "%s" is null in a row that is not deleted, so its column cannot be NOT \
          NULL. Remove notNull"""
              .formatted(column.property()));
    } else if (!options.isFilledByInsert()) {
      add(
          "notNull",
          """
          The column of "%s" is never NULL, because of notNull, but nothing makes a value where \
          the property is null. Add a defaultExpression, or remove @Nullable and notNull"""
              .formatted(column.property()));
    }
  }

  private boolean isGivenAnyway() {
    return options.generation() != Generation.NONE
        || options.is(OptionsModel.Role.Kind.VERSION)
        || options.is(OptionsModel.Role.Kind.CREATED_AT)
        || options.is(OptionsModel.Role.Kind.UPDATED_AT);
  }

  private void validateGeneratedAs() {
    if (options.generatedAs().isEmpty()) {
      return;
    }
    String other = "";
    if (!options.defaultExpression().isEmpty()) {
      other = "defaultExpression";
    } else if (options.generation() != Generation.NONE) {
      other = "generation = " + options.generation();
    } else if (options.access() == Access.INSERT_ONLY) {
      other = "access = INSERT_ONLY";
    }
    if (!other.isEmpty()) {
      add(
          "generatedAs",
          """
          The database computes "%s", because of generatedAs, so that %s cannot be. Remove one of \
          the two"""
              .formatted(column.property(), other));
    }
  }

  private void validateVirtual() {
    if (!options.virtual()) {
      return;
    }
    if (options.generatedAs().isEmpty()) {
      add(
          "virtual",
          """
          virtual = true needs to know what "%s" is computed from. Add generatedAs = "...\""""
              .formatted(column.property()));
    } else if (column.primaryKey() || column.unique() || column.reference() != null) {
      add(
          "virtual",
          """
          The virtual column of "%s" is not stored, so it cannot be %s. Remove virtual, so that \
          it is stored"""
              .formatted(
                  column.property(),
                  column.primaryKey()
                      ? "the primary key"
                      : column.unique() ? "unique" : "a foreign key"));
    }
  }

  private void validateReadOnlyKey() {
    if (column.primaryKey()
        && options.access() == Access.READ_ONLY
        && options.generation() == Generation.NONE
        && options.defaultExpression().isEmpty()
        && options.generatedAs().isEmpty()) {
      add(
          "access",
          """
          The key "%s" is read-only, but nothing makes its values. Add a generation or a \
          defaultExpression; or make it access = Access.INSERT_ONLY, so that objects give them"""
              .formatted(column.property()));
    }
  }

  private void validateCollation() {
    if (options.collation().isEmpty()) {
      return;
    }
    String sqlType = sqlType();
    boolean isText = isStored(STRING) || isStored(TypeName.CHAR);
    if (!sqlType.isEmpty() && !isText) {
      add(
          "collation",
          """
          collation = "%s" needs text, but the property "%s" is stored as %s. Remove it"""
              .formatted(options.collation(), column.property(), sqlType));
    }
  }

  /** Whether values of a Java type are stored, be it by a wrapper, a converter or a domain. */
  private boolean isStored(TypeName type) {
    ColumnType stored = column.type();
    return stored != null
        && stored.element() == null
        && (stored.storedType().equals(type)
            || (type.isPrimitive() && stored.storedType().equals(type.box())));
  }

  /** The PostgreSQL type, or empty when it is not known. */
  private String sqlType() {
    return column.type() == null ? "" : column.type().sqlType();
  }

  private void add(String member, String message) {
    problems.add(new Problem(message, column.place().at(member)));
  }
}
