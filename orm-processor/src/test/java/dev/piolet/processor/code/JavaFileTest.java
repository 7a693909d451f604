package dev.piolet.processor.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** How a file names its classes and lays out its code. */
class JavaFileTest {
  private static final ClassName OWN = ClassName.get("app", "Own");
  private static final ClassName LIST = ClassName.get(List.class);

  private static String file(TypeSpec.Builder type, boolean importsLang) {
    TypeElement origin = null; // only for the compiler that the file is handed to
    return new JavaFile(OWN, type.build(), origin, importsLang).toString();
  }

  private static TypeSpec.Builder with(String body, Object... arguments) {
    return TypeSpec.classBuilder(OWN)
        .addMethod(MethodSpec.methodBuilder("run").addCode(body, arguments).build());
  }

  @Test
  void importsTheFirstOfTwoClassesOfOneName() {
    assertThat(file(with("$T a;\n$T b;\n", LIST, ClassName.get("java.awt", "List")), false))
        .isEqualTo(
            """
            package app;

            import java.util.List;

            class Own {
              run() {
                List a;
                java.awt.List b;
              }
            }
            """);
  }

  @Test
  void aClassOfThePackageHidesOneThatIsImported() {
    assertThat(file(with("$T a;\n$T b;\n", LIST, ClassName.get("app", "List")), false))
        .contains("    java.util.List a;\n    List b;\n")
        .doesNotContain("import");
  }

  @Test
  void aNestedClassHidesOthersAmongTheMembersOnly() {
    TypeSpec nested = TypeSpec.recordBuilder(OWN.nestedClass("List")).build();

    assertThat(file(with("$T a;\n$T b;\n", LIST, OWN.nestedClass("List")).addType(nested), false))
        .contains("    java.util.List a;\n    List b;\n");
    assertThat(file(with("$T a;\n", LIST).superclass(LIST).addType(nested), false))
        .contains("import java.util.List;\n", "class Own extends List {", "    java.util.List a;");
  }

  @Test
  void aClassWithinAnImportedOneIsNamedByBoth() {
    assertThat(file(with("$T a;\n", ClassName.get(Map.Entry.class)), false))
        .contains("import java.util.Map;\n", "    Map.Entry a;\n");
  }

  @Test
  void classesOfTheLanguageAreImportedOnlyWhereOthersHaveTheirNames() {
    TypeSpec.Builder type = with("$T a;\n", ClassName.get(Integer.class));

    assertThat(file(type, false)).doesNotContain("import").contains("    Integer a;\n");
    assertThat(file(type, true)).contains("import java.lang.Integer;\n");
  }

  @Test
  void aClassInACommentIsNotImported() {
    assertThat(file(TypeSpec.classBuilder(OWN).addJavadoc("Of {@link $T}.", LIST), false))
        .isEqualTo(
            """
            package app;

            /**
             * Of {@link java.util.List}.
             */
            class Own {
            }
            """);
  }

  @Test
  void aClassIsNamedInFullBeforeAMemberWhereAVariableHidesIt() {
    CodeBlock.Builder code = CodeBlock.builder().add("$1T a = $1T.of();\n", LIST);
    code.add("$1T.class; $1T.this;\n", LIST);
    FieldSpec field = FieldSpec.builder(LIST, "List").initializer("null").build();

    assertThat(file(with("$L", code.build()).addField(field), false))
        .contains("    List a = java.util.List.of();\n", "    List.class; List.this;\n");
  }

  @Test
  void otherCodeIsWrittenWhereVariablesHideAClassAndItsPackage() {
    CodeBlock code =
        CodeBlock.either(CodeBlock.of("$T::of", LIST), CodeBlock.of("$T list -> list", LIST));
    MethodSpec method =
        MethodSpec.methodBuilder("run")
            .addParameter(int.class, "List")
            .addParameter(int.class, "java")
            .addCode(code)
            .build();

    assertThat(file(with("$L", code), false)).contains("List::of");
    assertThat(file(TypeSpec.classBuilder(OWN).addMethod(method), false))
        .contains("List list -> list");
  }

  @Test
  void furtherLinesOfAStatementAreIndentedAndLongOnesBroken() {
    CodeBlock sum =
        CodeBlock.join(List.of(CodeBlock.of("a".repeat(60)), CodeBlock.of("b".repeat(60))), " +$W");
    MethodSpec method =
        MethodSpec.methodBuilder("sum")
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .returns(int.class)
            .addStatement("return\n1 + $L", sum)
            .build();

    assertThat(file(TypeSpec.classBuilder(OWN).addMethod(method), false))
        .contains(
            "  static final int sum() {\n    return\n        1 + "
                + "a".repeat(60)
                + " +\n            "
                + "b".repeat(60)
                + ";\n  }\n");
  }

  @Test
  void textsAreLiteralsOfTheLanguage() {
    assertThat(CodeBlock.of("$S, $S", "q\" b\\ t\t ü 😀 \u0000 $T *", null).toString())
        .isEqualTo("\"q\\\" b\\\\ t\\t ü 😀 \\u0000 $T *\", null");
    assertThat(CodeBlock.of("$S", "one\ntwo\n").toString())
        .isEqualTo("\"one\\n\"\n    + \"two\\n\"");
  }

  @Test
  void anArgumentCanBeUsedTwiceByItsNumber() {
    assertThat(CodeBlock.of("$1T.of($2L, $1T.EMPTY)", LIST, 7).toString())
        .isEqualTo("java.util.List.of(7, java.util.List.EMPTY)");
  }

  @Test
  void namesAreFreeAndNoWordsOfTheLanguage() {
    NameAllocator names = new NameAllocator();

    assertThat(List.of(names.newName("row"), names.newName("row"), names.newName("class", "key")))
        .containsExactly("row", "row_", "class_");
    assertThat(names.get("key")).isEqualTo("class_");
  }
}
