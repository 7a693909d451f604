package dev.piolet;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Holds the runtime to the packages and arrows that ARCHITECTURE.md draws, without exclusions. */
@AnalyzeClasses(packages = "dev.piolet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Every package, and the packages of ours that its classes may use. */
  private static final Map<String, String[]> MAY_USE =
      Map.ofEntries(
          entry("dev.piolet.annotations", uses()),
          entry("dev.piolet.error", uses()),
          entry("dev.piolet.json", uses("error")),
          entry("dev.piolet.type", uses("annotations", "error", "json")),
          entry("dev.piolet.sql", uses("annotations", "error", "type")),
          entry("dev.piolet.schema", uses("annotations", "error", "type", "sql")),
          entry("dev.piolet.query", uses("annotations", "error", "type", "sql", "schema")),
          entry(
              "dev.piolet.internal",
              uses("annotations", "error", "type", "sql", "schema", "query")),
          entry(
              "dev.piolet",
              uses("annotations", "error", "type", "sql", "schema", "query", "internal")));

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule LOGS_THROUGH_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule PRINTS_NOTHING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static void packagesUseOnlyThoseBelowThem(JavaClasses classes) {
    var arrows = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : MAY_USE.keySet()) {
      arrows = arrows.layer(name).definedBy(name);
    }
    for (var arrow : MAY_USE.entrySet()) {
      var user = arrows.whereLayer(arrow.getKey());
      arrows =
          arrow.getValue().length == 0
              ? user.mayNotAccessAnyLayer()
              : user.mayOnlyAccessLayers(arrow.getValue());
    }
    arrows.ensureAllClassesAreContainedInArchitecture().check(classes);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes.getPackage("dev.piolet").getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
  }

  private static String[] uses(String... packages) {
    String[] names = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      names[i] = "dev.piolet." + packages[i];
    }
    return names;
  }
}
