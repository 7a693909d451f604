package dev.piolet.processor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Messager;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the processor to the packages and arrows that ARCHITECTURE.md draws, without exclusions.
 */
@AnalyzeClasses(
    packages = "dev.piolet.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String TOP = "dev.piolet.processor";

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule PRINTS_NOTHING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule ARROWS_GO_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(TOP + ".model")
          .layer("element")
          .definedBy(TOP + ".element")
          .layer("types")
          .definedBy(TOP + ".types")
          .layer("read")
          .definedBy(TOP + ".read")
          .layer("validate")
          .definedBy(TOP + ".validate")
          .layer("write")
          .definedBy(TOP + ".write")
          .layer("step")
          .definedBy(TOP + ".step")
          .layer("processor")
          .definedBy(TOP)
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("element")
          .mayOnlyAccessLayers("model")
          .whereLayer("types")
          .mayOnlyAccessLayers("model", "element")
          .whereLayer("read")
          .mayOnlyAccessLayers("model", "element", "types")
          .whereLayer("validate")
          .mayOnlyAccessLayers("model", "element", "types")
          .whereLayer("write")
          .mayOnlyAccessLayers("model")
          .whereLayer("processor")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule THE_PROCESSOR_IS_ALONE_AT_THE_TOP =
      classes()
          .that()
          .resideInAPackage(TOP)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .be(TableProcessor.class);

  /** Every model has names of types, which are JavaPoet's too; these are code. */
  @ArchTest
  static final ArchRule ONLY_WRITERS_WRITE_CODE =
      noClasses()
          .that()
          .resideOutsideOfPackage(TOP + ".write")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              AnnotationSpec.class,
              CodeBlock.class,
              FieldSpec.class,
              MethodSpec.class,
              ParameterSpec.class,
              TypeSpec.class);

  /** {@link JavaFile#writeTo} alone does. */
  @ArchTest
  static final ArchRule ONLY_JAVAPOET_OPENS_SOURCE_FILES =
      noClasses().should().callMethodWhere(target(nameMatching("create(Source|Class)File")));

  @ArchTest
  static final ArchRule ONLY_STEPS_REPORT =
      noClasses()
          .that()
          .resideOutsideOfPackage(TOP + ".step")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Messager.class);

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes.getPackage(TOP).getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
  }
}
