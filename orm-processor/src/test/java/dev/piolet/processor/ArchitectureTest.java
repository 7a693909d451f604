package dev.piolet.processor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the writing of code to the writers and to JavaPoet. */
@AnalyzeClasses(
    packages = "dev.piolet.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Every model has names of types, which are JavaPoet's too; these are code. */
  @ArchTest
  static final ArchRule ONLY_WRITERS_WRITE_CODE =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Writer")
          .and()
          .doNotHaveSimpleName("Scope")
          .and()
          .doNotHaveSimpleName("ProjectionTables")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              AnnotationSpec.class,
              CodeBlock.class,
              FieldSpec.class,
              MethodSpec.class,
              ParameterSpec.class,
              TypeSpec.class);

  /** {@code JavaFile.writeTo} alone does. */
  @ArchTest
  static final ArchRule ONLY_JAVAPOET_OPENS_SOURCE_FILES =
      noClasses().should().callMethodWhere(target(nameMatching("create(Source|Class)File")));
}
