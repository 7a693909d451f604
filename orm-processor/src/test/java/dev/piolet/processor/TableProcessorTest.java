package dev.piolet.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.testing.compile.Compilation;
import dev.piolet.annotations.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the processor is to the compilers that run it. */
final class TableProcessorTest {
  private static final String MODEL =
      """
      class Shop {
        @Table record Order(@Field(primaryKey = true) long number) {}

        record Home(String town) {}
      }
      """;

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(TableProcessor.class);
  }

  @Test
  void announcesTheTableToNativeImages() {
    Compilation compilation = Models.compiler().compile(SourceFiles.objects(MODEL));

    assertThat(compilation)
        .generatedFile(
            StandardLocation.CLASS_OUTPUT,
            "META-INF/native-image/app.Shop$Order/reflect-config.json")
        .contentsAsUtf8String()
        .isEqualTo(
            """
            [
              {
                "name": "app.Shop_OrderTable",
                "fields": [{"name": "ORDER"}]
              }
            ]
            """);
  }

  @Test
  void reportsItsOwnBugs() {
    Compilation compilation =
        Models.compiler(List.of(new BrokenProcessor())).compile(SourceFiles.objects(MODEL));

    assertThat(Models.errors(compilation))
        .singleElement(STRING)
        .startsWith(
            "Shop.java:2:10: Piolet failed on this model. That is a bug in Piolet, whatever the model is: please"
                + " report it, with the model and this stack trace.")
        .contains("java.lang.IllegalStateException: a bug", "\tat " + getClass().getName());
  }

  @Test
  void claimsItsAnnotationsAndThatOfWhatItGenerates() {
    Compilation compilation =
        Models.compiler("-Xlint:all,-path,-options", "-Werror")
            .compile(
                SourceFiles.objects(
                    MODEL,
                    """
                    @Composite
                    record Spot(@Field(name = "left") int x, int y) {}
                    """,
                    """
                    @Projection(of = Sale.class)
                    record Part(long number) {}
                    """,
                    """
                    @Table @Index("number") @Unique({"number", "kind"}) @Check("true")
                    class Sale extends Traded {
                      @Field(primaryKey = true) long number;
                      @Version int version;
                      @Transient int other;
                      @Convert(Twice.class) int kind;
                      @Embedded Shop.Home home;
                      Mood mood;
                    }
                    """,
                    """
                    @Table
                    class Purchase extends Traded { @Field(primaryKey = true) long number; }
                    """,
                    """
                    class Traded { @Field(name = "what") String goods; }
                    """,
                    """
                    @EnumType(name = "moods")
                    enum Mood { @Label("sad") SAD }
                    """,
                    """
                    class Twice implements dev.piolet.type.Converter<Integer, Integer> {
                      public Integer toColumn(Integer value) { return value; }
                      public Integer fromColumn(Integer value) { return value; }
                    }
                    """));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void leavesItsAnnotationsToProcessorsThatAreNamedBefore() {
    Seeing specific = new Seeing(Table.class.getName());
    Seeing any = new Seeing("*");

    Compilation compilation =
        Models.compiler(List.of(specific, any, new TableProcessor()))
            .compile(SourceFiles.objects(MODEL));

    assertThat(compilation).succeeded();
    assertThat(specific.seen).contains("app.Shop.Order");
    assertThat(any.seen).contains("app.Shop.Order");
  }

  /** A module that does not require java.compiler does not see {@code @Generated}. */
  @Test
  void modulesNeedNotRequireTheCompiler() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(SourceFiles.objects(MODEL));
    sources.add(forSourceString("module-info", "module app { requires java.sql; }"));

    Compilation compilation =
        Models.compiler(
                "-Xlint:all,-processing,-path,-options",
                "-Werror",
                "--add-reads",
                "app=ALL-UNNAMED")
            .compile(sources);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Models.generated(compilation).get("app/Shop_OrderTable.java"))
        .doesNotContain("Generated");
  }

  /** A processor that looks at models. */
  private static final class Seeing extends AbstractProcessor {
    private final String annotation;
    private final Set<String> seen = new TreeSet<>();

    Seeing(String annotation) {
      this.annotation = annotation;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(annotation);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      round.getElementsAnnotatedWith(Table.class).forEach(model -> seen.add(model.toString()));
      return false;
    }
  }

  /** The processor with a filer that fails as no filer may. */
  private static final class BrokenProcessor extends WrappedProcessor {
    @Override
    Filer wrap(Filer filer) {
      return new RecordingFiler(filer) {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) {
          throw new IllegalStateException("a bug");
        }
      };
    }
  }
}
