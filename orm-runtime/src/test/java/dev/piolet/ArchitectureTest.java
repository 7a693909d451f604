package dev.piolet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Holds the runtime to the packages and arrows that ARCHITECTURE.md draws, without exclusions. */
@AnalyzeClasses(packages = "dev.piolet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** The packages that use none of ours. */
  private static final List<String> GROUND =
      List.of(
          "dev.piolet.annotations",
          "dev.piolet.catalog",
          "dev.piolet.error",
          "dev.piolet.observe",
          "dev.piolet.value");

  /** What the driver has beside its public classes: it may change with any version. */
  private static final String[] DRIVER_INTERNALS = {
    "org.postgresql.core..", "org.postgresql.jdbc..", "org.postgresql.ds.."
  };

  /** Every other package: its classes may use those before it, and the ground. */
  private static final List<String> ABOVE =
      List.of(
          "dev.piolet.spi",
          "dev.piolet.internal.driver",
          "dev.piolet.json",
          "dev.piolet.validation",
          "dev.piolet.type",
          "dev.piolet.sql",
          "dev.piolet.schema",
          "dev.piolet.query",
          "dev.piolet.internal",
          "dev.piolet.internal.model",
          "dev.piolet.internal.observe",
          "dev.piolet.internal.copy",
          "dev.piolet.internal.execute",
          "dev.piolet.internal.write",
          "dev.piolet.internal.ddl",
          "dev.piolet.internal.catalog",
          "dev.piolet");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule LOGS_THROUGH_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule PRINTS_NOTHING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule DRIVER_INTERNALS_ARE_USED_IN_ONE_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.piolet.internal.driver")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DRIVER_INTERNALS);

  /** README says so. Values of JSON, and classes that a type is asked for once, are looked at. */
  @ArchTest
  static final ArchRule MODELS_ARE_READ_AND_WRITTEN_WITHOUT_REFLECTION =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.piolet",
              "dev.piolet.internal.catalog",
              "dev.piolet.internal.copy",
              "dev.piolet.internal.ddl",
              "dev.piolet.internal.model",
              "dev.piolet.internal.write",
              "dev.piolet.query",
              "dev.piolet.schema",
              "dev.piolet.spi",
              "dev.piolet.sql")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect");

  @ArchTest
  static void packagesUseOnlyThoseBelowThem(JavaClasses classes) {
    var arrows = layeredArchitecture().consideringOnlyDependenciesInLayers();
    List<String> below = new ArrayList<>(GROUND);
    below.addAll(ABOVE);
    for (String name : below) {
      arrows = arrows.layer(name).definedBy(name);
    }
    for (String name : GROUND) {
      arrows = arrows.whereLayer(name).mayNotAccessAnyLayer();
    }
    for (int i = GROUND.size(); i < below.size(); i++) {
      String[] usable = below.subList(0, i).toArray(String[]::new);
      arrows = arrows.whereLayer(below.get(i)).mayOnlyAccessLayers(usable);
    }
    arrows.ensureAllClassesAreContainedInArchitecture().check(classes);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes.getPackage("dev.piolet").getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
  }
}
