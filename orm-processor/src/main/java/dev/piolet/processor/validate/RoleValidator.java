package dev.piolet.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.OptionsModel;
import dev.piolet.processor.model.OptionsModel.Role;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with the purposes of a table's columns: version, timestamps, deletion. */
final class RoleValidator {
  private static final Set<TypeName> TIMES =
      Set.of(
          ClassName.get(Instant.class),
          ClassName.get(OffsetDateTime.class),
          ClassName.get(LocalDateTime.class));
  private static final Set<TypeName> NUMBERS = Set.of(TypeName.INT, TypeName.LONG, TypeName.SHORT);

  private final List<Problem> problems = new ArrayList<>();

  private RoleValidator() {}

  static List<Problem> validate(TableModel table) {
    RoleValidator validator = new RoleValidator();
    Map<Role.Kind, ColumnModel> columns = new EnumMap<>(Role.Kind.class);
    for (ColumnModel column : table.columns()) {
      List<Role> roles = column.options().roles();
      if (roles.size() > 1) {
        validator.addSecond(column, roles);
      } else if (roles.size() == 1) {
        validator.validate(column, roles.get(0));
        ColumnModel first = columns.putIfAbsent(roles.get(0).kind(), column);
        if (first != null) {
          validator.addTwice(table, first, column, roles.get(0));
        }
      }
    }
    return validator.problems;
  }

  private void addSecond(ColumnModel column, List<Role> roles) {
    Role second = roles.get(1);
    add(
        second,
        "The property \"%s\" has %s and %s, but a column has one purpose. Remove one of the two"
            .formatted(column.property(), roles.get(0).kind(), second.kind()));
  }

  private void addTwice(TableModel table, ColumnModel first, ColumnModel second, Role role) {
    add(
        role,
        "%s has %s twice, on \"%s\" and on \"%s\". Remove one of the two"
            .formatted(
                table.model().simpleName(), role.kind(), first.property(), second.property()));
  }

  private void validate(ColumnModel column, Role role) {
    if (column.primaryKey()) {
      add(
          role,
          """
          The property "%s" is of the primary key, which cannot have %s. Put that on another \
          property"""
              .formatted(column.property(), role.kind()));
    }
    validateOptions(column, role);
    if (column.declaredType() != null) {
      validateType(column, role, column.declaredType());
    }
  }

  /** A purpose says where the values come from, so nothing else can. */
  private void validateOptions(ColumnModel column, Role role) {
    OptionsModel options = column.options();
    String other = "";
    if (options.generation() != Generation.NONE) {
      other = "generation = " + options.generation();
    } else if (!options.generatedAs().isEmpty()) {
      other = "generatedAs";
    } else if (options.access() != Access.READ_WRITE) {
      other = "access = " + options.access();
    }
    if (!other.isEmpty()) {
      add(
          role,
          "%s says what is written to \"%s\", and so does %s. Remove one of the two"
              .formatted(role.kind(), column.property(), other));
    }
  }

  private void validateType(ColumnModel column, Role role, TypeName type) {
    boolean isTime = TIMES.contains(type);
    switch (role.kind()) {
      case VERSION -> {
        boolean isNumber = NUMBERS.contains(type.isBoxedPrimitive() ? type.unbox() : type);
        requireType(isNumber || isTime, column, role, "int, long, short, Instant,");
      }
      case CREATED_AT, UPDATED_AT -> requireType(isTime, column, role, "Instant,");
      case SOFT_DELETE -> {
        boolean isFlag = type.equals(TypeName.BOOLEAN) || type.equals(TypeName.BOOLEAN.box());
        requireType(isFlag || isTime, column, role, "boolean, @Nullable Instant,");
        validateDeletedNull(column, role, isTime, isFlag);
      }
      case DISCRIMINATOR -> {}
    }
  }

  private void requireType(boolean isSo, ColumnModel column, Role role, String types) {
    if (!isSo) {
      add(
          role,
          "%s cannot be of the type %s, which \"%s\" has. Make it %s OffsetDateTime or LocalDateTime"
              .formatted(role.kind(), column.declaredType(), column.declaredName(), types));
    }
  }

  private void validateDeletedNull(ColumnModel column, Role role, boolean isTime, boolean isFlag) {
    if (isTime && !column.nullable()) {
      add(
          role,
          """
          The property "%s" is null in a row that is not deleted, but it is not @Nullable. Make \
          it @Nullable"""
              .formatted(column.property()));
    }
    if (isFlag && column.nullable()) {
      add(
          role,
          """
          The property "%s" says whether a row is deleted, which NULL does not. Remove @Nullable"""
              .formatted(column.property()));
    }
  }

  private void add(Role role, String message) {
    problems.add(new Problem(message, role.place()));
  }
}
