package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What builds that compile only what has changed rely on. */
final class IncrementalTest {
  private static final String BASE =
      """
      abstract class Base extends TableBase {
        @Field(primaryKey = true) Long zebra;
        @Nullable String yak;
        int ant;
      }
      """;

  private static final String MODEL =
      """
      @Table
      class User extends Base {
        @Field(references = Office.class) int officeId;
      }
      """;

  private static final String REFERENCED =
      """
      @Table
      record Office(@Field(primaryKey = true) int id) {}
      """;

  @TempDir Path folder;

  @Test
  void marksTheProcessorAsIsolating() throws IOException {
    String marker = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream file = TableProcessor.class.getResourceAsStream(marker)) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(TableProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void eachFileComesFromItsModelAlone() throws IOException {
    RecordingProcessor processor = new RecordingProcessor();

    Tool.JAVAC
        .compiler()
        .compile(SourceFiles.write(input(), BASE, MODEL, REFERENCED), output(), processor);

    assertThat(processor.filer.origins())
        .containsOnly(
            Map.entry("app.UserTable", List.of("app.User")),
            Map.entry("META-INF/native-image/app.User/reflect-config.json", List.of("app.User")),
            Map.entry("app.OfficeTable", List.of("app.Office")),
            Map.entry(
                "META-INF/native-image/app.Office/reflect-config.json", List.of("app.Office")));
  }

  private static final String SEALED =
      """
      @Table
      sealed interface Payment permits Card, Cash {}
      """;

  private static final String CARD =
      """
      @Unique("number")
      final class Card implements Payment {
        @Field(primaryKey = true) int id;
        String number;
      }
      """;

  private static final String CASH =
      """
      @Label("coins")
      record Cash(@Field(primaryKey = true) int id) implements Payment {}
      """;

  /** What changes a type changes what its sealed model is compiled from. */
  @Test
  void eachTableOfASealedModelComesFromThat() throws IOException {
    RecordingProcessor processor = new RecordingProcessor();

    Tool.JAVAC
        .compiler()
        .compile(SourceFiles.write(input(), SEALED, CARD, CASH), output(), processor);

    assertThat(processor.filer.origins())
        .hasSize(6)
        .containsKeys("app.PaymentTable", "app.CardTable", "app.CashTable")
        .allSatisfy((file, origins) -> assertThat(origins).isEqualTo(List.of("app.Payment")));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfASealedModelCanBeCompiledAlone(Tool tool) throws IOException {
    FolderCompilation together =
        tool.compiler()
            .compile(
                SourceFiles.write(input(), SEALED, CARD, CASH), output(), new TableProcessor());
    FolderCompilation types =
        tool.compiler()
            .on(together.classes())
            .compile(
                SourceFiles.write(folder.resolve("types"), CARD, CASH),
                folder.resolve("alone"),
                new TableProcessor());
    assertThat(together.errors()).isEmpty();
    assertThat(types.errors()).isEmpty();
  }

  @Test
  void aSealedModelIsCompiledWithTypesFromClassFiles() throws IOException {
    FolderCompilation together =
        Tool.JAVAC
            .compiler()
            .compile(
                SourceFiles.write(input(), SEALED, CARD, CASH), output(), new TableProcessor());
    FolderCompilation alone =
        Tool.JAVAC
            .compiler()
            .on(together.classes())
            .compile(
                SourceFiles.write(folder.resolve("model"), SEALED),
                folder.resolve("alone"),
                new TableProcessor());

    assertThat(alone.errors()).isEmpty();
    assertThat(Goldens.texts(alone.generated())).isEqualTo(Goldens.texts(together.generated()));
  }

  @Test
  void eachProjectionComesFromItsRecordAlone() throws IOException {
    RecordingProcessor processor = new RecordingProcessor();
    String contact = "@Projection(of = Office.class)\nrecord Contact(int id, Office office) {}";

    Tool.JAVAC
        .compiler()
        .compile(SourceFiles.write(input(), REFERENCED, contact), output(), processor);

    assertThat(processor.filer.origins())
        .containsEntry("app.ContactProjection", List.of("app.Contact"));
  }

  @Test
  void eachCompositeComesFromItsRecordAlone() throws IOException {
    RecordingProcessor processor = new RecordingProcessor();
    String model = "@Table\nrecord Person(Name name) {}";
    String name = "@Composite\nrecord Name(String first, Part part) {}";
    String part = "@Composite\nrecord Part(int number) {}";

    Tool.JAVAC
        .compiler()
        .compile(SourceFiles.write(input(), model, name, part), output(), processor);

    assertThat(processor.filer.origins())
        .containsEntry("app.NameType", List.of("app.Name"))
        .containsEntry("app.PartType", List.of("app.Part"))
        .containsEntry("app.PersonTable", List.of("app.Person"));
  }

  @ParameterizedTest
  @EnumSource
  void projectionFromClassFilesIsReadTheSame(Tool tool) throws IOException {
    String part =
        """
        @Projection(of = User.class)
        record Part(int ant, @Nullable String yak, Office office, Place place) {}
        """;
    String place = "@Table\nrecord Place(@Field(primaryKey = true) int id) {}";
    String desk =
        """
        @Table
        record Desk(
            @Field(primaryKey = true) long id, @Field(references = User.class) long userId) {}
        """;
    String whole =
        """
        @Projection(of = User.class)
        record Whole(
            long zebra, @Nullable String yak, Part part, Office office, java.util.List<Desk> desks) {}
        """;
    FolderCompilation others =
        tool.compiler()
            .compile(
                SourceFiles.write(
                    folder.resolve("others"), BASE, MODEL, REFERENCED, part, place, desk),
                output().resolve("others"),
                new TableProcessor());

    FolderCompilation alone =
        tool.compiler()
            .on(others.classes())
            .compile(
                SourceFiles.write(folder.resolve("whole"), whole),
                output().resolve("alone"),
                new TableProcessor());

    assertThat(alone.errors()).isEmpty();
    assertThat(Goldens.texts(alone.generated()).get("app/WholeProjection.java"))
        .contains("of(UserTable user, PlaceTable partPlace)")
        .contains("PartProjection.of(user, partPlace),")
        .contains("user.office(),")
        .contains(".where(desks.userKey.refersTo(user))");
  }

  @ParameterizedTest
  @EnumSource
  void superclassFromAClassFileIsReadTheSame(Tool tool) throws IOException {
    String together = generated(tool, output().resolve("together"), BASE, MODEL, REFERENCED);
    FolderCompilation others =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("others"), BASE, REFERENCED),
                output().resolve("others"),
                new TableProcessor());

    FolderCompilation alone =
        tool.compiler()
            .on(others.classes())
            .compile(
                SourceFiles.write(folder.resolve("model"), MODEL),
                output().resolve("alone"),
                new TableProcessor());

    assertThat(alone.errors()).isEmpty();
    assertThat(Goldens.texts(alone.generated()).get("app/UserTable.java")).isEqualTo(together);
  }

  /**
   * What models inherit may be compiled without them, as builds do where that alone has changed.
   */
  @ParameterizedTest
  @EnumSource
  void superclassThatIsNotAbstractCanBeCompiledAlone(Tool tool) throws IOException {
    String base = "@Unique(\"ant\")\nclass Base { @Field(primaryKey = true) Long zebra; int ant; }";
    String other = "@Table\nclass Other extends Base {}";
    FolderCompilation together =
        tool.compiler()
            .compile(
                SourceFiles.write(input(), base, MODEL, other, REFERENCED),
                output(),
                new TableProcessor());

    FolderCompilation alone =
        tool.compiler()
            .on(together.classes())
            .compile(
                SourceFiles.write(folder.resolve("base"), base), output(), new TableProcessor());
    FolderCompilation elsewhere =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("base"), base),
                folder.resolve("elsewhere"),
                new TableProcessor());

    assertThat(together.errors()).isEmpty();
    assertThat(alone.errors()).isEmpty();
    assertThat(elsewhere.errors()).hasSize(2);
  }

  @Test
  void problemInAClassFileIsReportedAtTheModel() throws IOException {
    String base = "abstract class Base { Thread thread; }";
    FolderCompilation others =
        Tool.JAVAC
            .compiler()
            .compile(
                SourceFiles.write(folder.resolve("others"), base, REFERENCED),
                output().resolve("others"),
                new TableProcessor());

    FolderCompilation alone =
        Tool.JAVAC
            .compiler()
            .on(others.classes())
            .compile(
                SourceFiles.write(folder.resolve("model"), MODEL),
                output().resolve("alone"),
                new TableProcessor());

    assertThat(alone.errors())
        .singleElement(STRING)
        .startsWith(
            "2: The property \"thread\" of Base has the type java.lang.Thread, which cannot be"
                + " stored.");
  }

  private String generated(Tool tool, Path output, String... sources) throws IOException {
    FolderCompilation compilation =
        tool.compiler().compile(SourceFiles.write(input(), sources), output, new TableProcessor());
    assertThat(compilation.errors()).isEmpty();
    return Goldens.texts(compilation.generated()).get("app/UserTable.java");
  }

  private Path input() {
    return folder.resolve("input");
  }

  private Path output() {
    return folder.resolve("output");
  }

  /** The processor with a filer that writes down the origins of files. */
  private static final class RecordingProcessor extends WrappedProcessor {
    private RecordingFiler filer;

    @Override
    Filer wrap(Filer compilersFiler) {
      filer = new RecordingFiler(compilersFiler);
      return filer;
    }
  }
}
