package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models whose accessors and constructors Lombok writes. */
final class LombokTest {
  private static final String BASE =
      """
      @lombok.Getter
      @lombok.Setter
      abstract class Base {
        @Field(primaryKey = true) private @Nullable Long id;
      }
      """;

  static Stream<Arguments> models() {
    return Stream.of(
            of(
                "@lombok.Value class User { Long id; @Nullable String name; }",
                "user.getName()",
                "ColumnOption.nullable()",
                "new User("),
            of(
                "@lombok.Data class User { Long id; private boolean isOld; }",
                "user.isOld()",
                "user.setOld("),
            of("@lombok.Data class User { private String eMail; }", "user.getEMail()"),
            of(
                "@lombok.Getter @lombok.Setter class User { private String name; }",
                "user.getName()",
                "user.setName("),
            of(
                "class User { @lombok.Getter @lombok.Setter private String name; }",
                "user.getName()",
                "user.setName("),
            of(
                "@lombok.Builder @lombok.Getter @lombok.AllArgsConstructor class User {"
                    + " private final Long id; private final String name; }",
                "user.getName()",
                "new User("),
            of(
                "@lombok.RequiredArgsConstructor @lombok.experimental.Accessors(fluent = true)"
                    + " @lombok.Getter class User { private final String name; }",
                "user.name()",
                "new User("),
            of("class User extends Base { String name; }", "user.getId()", "user.setId("),
            of("@lombok.With record User(@lombok.NonNull String name) {}", "user.name()"))
        .flatMap(
            model ->
                Stream.of(true, false)
                    .map(
                        isFirst ->
                            Arguments.of(model.get(0), isFirst, model.subList(1, model.size()))));
  }

  private static List<String> of(String... model) {
    return List.of(model);
  }

  @ParameterizedTest
  @MethodSource("models")
  void isMappedWhicheverProcessorIsFirst(String model, boolean isFirst, List<String> code)
      throws IOException {
    Processor lombok = lombok();
    Processor piolet = new TableProcessor();

    Compilation compilation =
        compile(
            "@Table " + model.replaceFirst("(?<!\\S)(class|record) ", "\n$1 "),
            isFirst ? List.of(piolet, lombok) : List.of(lombok, piolet));

    assertThat(Models.errors(compilation)).isEmpty();
    assertThat(Models.generated(compilation).get("app/UserTable.java"))
        .contains(code.toArray(String[]::new));
  }

  @Test
  void typesOfASealedModelAreWrittenToo() throws IOException {
    Compilation compilation =
        compile(
            """
            @Table
            abstract sealed class User extends Base {
              @lombok.Getter @lombok.Setter
              static final class Guest extends User { private String name; }
              @lombok.Value @lombok.EqualsAndHashCode(callSuper = false)
              static class Member extends User { String email; }
            }
            """,
            List.of(new TableProcessor(), lombok()));

    assertThat(Models.errors(compilation)).isEmpty();
    assertThat(Models.generated(compilation).get("app/UserTable.java"))
        .contains("guest.getName()", "guest.setName(", "member.getEmail()", "new User.Member(");
  }

  @Test
  void saysThatLombokDidNotRun() {
    Compilation compilation =
        compile(
            "@Table\n@lombok.Data\nclass User { private Long id; private String name; }",
            List.of(new TableProcessor()));

    assertThat(Models.errors(compilation))
        .containsExactly(
            "User.java:3:1: User has annotations of Lombok, which did not run. Name Lombok among the annotation"
                + " processors too: in Maven a path of annotationProcessorPaths, in Gradle an"
                + " annotationProcessor dependency");
  }

  private static Compilation compile(String model, List<Processor> processors) {
    return Models.compiler(processors).compile(SourceFiles.objects(model, BASE));
  }

  private static Processor lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(one -> one.type().getName().startsWith("lombok.launch"))
        .filter(one -> one.type().getSimpleName().equals("AnnotationProcessor"))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
