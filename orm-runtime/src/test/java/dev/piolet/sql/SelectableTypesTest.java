package dev.piolet.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sample.UserTable;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The types of what an outer join can leave out, as other languages and checkers see them. */
class SelectableTypesTest {
  @Test
  void nullableSaysSo() throws NoSuchMethodException {
    AnnotatedType argument = argumentOf("nullable");

    assertThat(argument.isAnnotationPresent(Nullable.class)).isTrue();
    assertThat(argument.getType()).hasToString("T");
  }

  @Test
  void optionalIsOfWhatIsThere() throws NoSuchMethodException {
    AnnotatedType argument = argumentOf("optional");

    assertThat(argument.isAnnotationPresent(Nullable.class)).isFalse();
    assertThat(argument.getType().getTypeName()).startsWith(Optional.class.getName());
  }

  @Test
  void bothAreOfEverything() {
    Selectable<Optional<String>> optional = UserTable.USER.name.optional();
    Selectable<@Nullable String> nullable = UserTable.USER.name.nullable();

    assertThat(optional.expressions()).isEqualTo(List.of(UserTable.USER.name));
    assertThat(nullable.expressions()).isEqualTo(List.of(UserTable.USER.name));
  }

  private static AnnotatedType argumentOf(String method) throws NoSuchMethodException {
    AnnotatedType type = Selectable.class.getMethod(method).getAnnotatedReturnType();
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }
}
