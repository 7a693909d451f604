package dev.piolet.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Holds the tests to compile-testing, but for those that CONTRIBUTING.md lists with their reasons.
 */
@AnalyzeClasses(
    packages = "dev.piolet.processor",
    importOptions = ImportOption.OnlyIncludeTests.class)
class CompilersTest {
  private static final Class<?>[] LISTED = {
    AnnotationValuesTest.class,
    ClassFilesTest.class,
    EclipseTest.class,
    IncrementalTest.class,
    RoundsTest.class,
  };

  /** What runs a compiler on folders. */
  private static final Class<?>[] ON_FOLDERS = {FolderCompiler.class, Tool.class};

  @ArchTest
  static final ArchRule ONLY_LISTED_TESTS_COMPILE_FOLDERS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(LISTED)
          .and()
          .doNotBelongToAnyOf(CompilersTest.class)
          .and()
          .doNotBelongToAnyOf(ON_FOLDERS)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ON_FOLDERS);

  @ArchTest
  static final ArchRule ONLY_THE_COMPILER_OF_FOLDERS_CALLS_COMPILERS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(ON_FOLDERS)
          .and()
          .doNotBelongToAnyOf(CompilersTest.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(JavaCompiler.class, ToolProvider.class);
}
