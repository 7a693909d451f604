package dev.piolet.schema;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sample.UserTable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What completion shows behind a table's name is for queries, and nothing is that rows are read by.
 */
class TableApiTest {
  @Test
  void methodsAreThoseOfQueries() {
    TreeSet<String> methods =
        Arrays.stream(UserTable.class.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .map(Method::getName)
            .collect(toCollection(TreeSet::new));

    assertThat(methods)
        .containsExactly(
            "as",
            "column",
            "columns",
            "constraints",
            "details",
            "equals",
            "expressions",
            "filter",
            "hashCode",
            "inSchema",
            "indexes",
            "joinPath",
            "model",
            "name",
            "nullable",
            "nullableReader",
            "optional",
            "primaryKey",
            "primaryKeyConstraint",
            "qualifier",
            "reader",
            "ref",
            "render",
            "schema",
            "toString");
  }

  @Test
  void fieldsAreColumnsAndConstraints() {
    assertThat(UserTable.class.getFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .extracting(Field::getType)
        .allMatch(
            type -> Column.class.isAssignableFrom(type) || Constraint.class.isAssignableFrom(type));
  }

  @Test
  void aTableHasNoSuperclassButThoseWithAKey() {
    assertThat(UserTable.class.getSuperclass()).isEqualTo(KeyedTable.class);
    assertThat(KeyedTable.class.getSuperclass()).isEqualTo(Table.class);
    assertThat(Table.class.getSuperclass()).isEqualTo(Object.class);
  }
}
