package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.piolet.annotations.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor is to the compilers that run it. */
final class TableProcessorTest {
  private static final String MODEL =
      """
      class Shop {
        @Table record Order(@Field(primaryKey = true) long number) {}

        record Home(String town) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(TableProcessor.class);
  }

  @Test
  void announcesTheTableToNativeImages() throws IOException {
    Compilation compilation = compile();

    assertThat(
            compilation
                .classes()
                .resolve("META-INF/native-image/app.Shop$Order/reflect-config.json"))
        .hasContent(
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
  void reportsItsOwnBugs() throws IOException {
    Compilation compilation =
        Tool.JAVAC
            .compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), MODEL),
                folder.resolve("output"),
                new BrokenProcessor());

    assertThat(compilation.errors())
        .singleElement(STRING)
        .startsWith(
            "2: Piolet failed on this model. That is a bug in Piolet, whatever the model is: please"
                + " report it, with the model and this stack trace.")
        .contains("java.lang.IllegalStateException: a bug", "\tat " + getClass().getName());
  }

  @Test
  void claimsItsAnnotationsAndThatOfWhatItGenerates() throws IOException {
    Compilation compilation =
        Tool.JAVAC
            .compiler("-Xlint:all,-path,-options", "-Werror")
            .compile(
                SourceFiles.write(
                    folder.resolve("input"),
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
                    """),
                folder.resolve("output"),
                new TableProcessor());

    assertThat(compilation.messages()).isEmpty();
  }

  @Test
  void leavesItsAnnotationsToProcessorsThatAreNamedBefore() throws IOException {
    Seeing specific = new Seeing(Table.class.getName());
    Seeing any = new Seeing("*");

    Compilation compilation =
        Tool.JAVAC
            .compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), MODEL),
                folder.resolve("output"),
                specific,
                any,
                new TableProcessor());

    assertThat(compilation.errors()).isEmpty();
    assertThat(specific.seen).contains("app.Shop.Order");
    assertThat(any.seen).contains("app.Shop.Order");
  }

  /** A module that does not require java.compiler does not see {@code @Generated}. */
  @Test
  void modulesNeedNotRequireTheCompiler() throws IOException {
    Path input = SourceFiles.write(folder.resolve("input"), MODEL);
    Files.writeString(input.resolve("module-info.java"), "module app { requires java.sql; }");

    Compilation compilation =
        Tool.JAVAC
            .compiler("-Xlint:all,-processing,-path", "-Werror")
            .with("--add-reads", "app=ALL-UNNAMED")
            .compile(input, folder.resolve("output"), new TableProcessor());

    assertThat(compilation.messages()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/Shop_OrderTable.java"))
        .doesNotContain("Generated");
  }

  private Compilation compile() throws IOException {
    Compilation compilation =
        Tool.JAVAC
            .compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), MODEL),
                folder.resolve("output"),
                new TableProcessor());
    assertThat(compilation.errors()).isEmpty();
    return compilation;
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
