package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that use classes which other processors generate. */
final class RoundsTest {
  private static final String USER =
      """
      @Table
      class User extends GeneratedBase {
        GeneratedMood mood;
        @Field(references = GeneratedOffice.class) int officeId;
        @Field(name = GeneratedNames.EMAIL) String email;

        UserTable table() {
          return UserTable.USER;
        }
      }
      """;

  private static final String ADVICE =
      "which the compiler cannot find. Correct its name or import it; if another annotation"
          + " processor generates it, see why that one did not";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void waitsForGeneratedClasses(Tool tool) throws IOException {
    FolderCompilation compilation =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), USER),
                folder.resolve("output"),
                new TableProcessor(),
                new LateGenerator());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/UserTable.java"))
        .contains("extends KeyedTable<User, Long>")
        .contains("Column<User, GeneratedMood> mood")
        .contains("GeneratedOffice.class)")
        .contains("officeKey = foreignKey(\"user_office_id_fkey\",")
        .contains("text(\"e-mail\"");
  }

  @ParameterizedTest
  @EnumSource
  void viewsAndForeignKeysWaitForGeneratedClasses(Tool tool) throws IOException {
    String stats =
        """
        @View(query = "SELECT 1 AS id", dependsOn = {Desk.class, GeneratedOffice.class})
        record Stats(int id) {}
        """;
    String desk =
        """
        @Table
        @ForeignKey(properties = "officeId", references = GeneratedOffice.class)
        @ForeignKey(properties = "other", references = GeneratedOffice.class)
        record Desk(int officeId, int other) {}
        """;
    FolderCompilation compilation =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), stats, desk),
                folder.resolve("output"),
                new TableProcessor(),
                new LateGenerator());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/StatsTable.java"))
        .contains("List.of(Desk.class, GeneratedOffice.class)");
    assertThat(Goldens.texts(compilation.generated()).get("app/DeskTable.java"))
        .contains("desk_office_id_fkey", "desk_other_fkey");
  }

  @ParameterizedTest
  @EnumSource
  void aSealedModelWaitsForWhatItsTypesUse(Tool tool) throws IOException {
    String payment =
        """
        @Table
        @ForeignKey(properties = "officeId", references = GeneratedOffice.class)
        sealed interface Payment {
          record Card(@Field(primaryKey = true) int id, int officeId, GeneratedMood mood)
              implements Payment {}
          record Cash(@Field(primaryKey = true) int id, int officeId) implements Payment {}
        }
        """;
    FolderCompilation compilation =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), payment),
                folder.resolve("output"),
                new TableProcessor(),
                new LateGenerator());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/PaymentTable.java"))
        .contains("Column<Payment, GeneratedMood> mood")
        .contains("payment_office_id_fkey")
        .contains("GeneratedOfficeTable office()");
    assertThat(Goldens.texts(compilation.generated()).get("app/Payment_CashTable.java"))
        .contains("payment_office_id_fkey");
  }

  @Test
  void saysWhatASealedModelPermitsThatWasNeverGenerated() {
    RejectedModels.errorsOf("@Table\nsealed interface Payment permits GeneratedCard {}")
        .filteredOn(error -> !error.contains("cannot find symbol"))
        .containsExactly(
            "Payment.java:2:8: A type that Payment permits is GeneratedCard, " + ADVICE);
  }

  @ParameterizedTest
  @EnumSource
  void projectionWaitsForGeneratedClasses(Tool tool) throws IOException {
    String summary =
        """
        @Projection(of = User.class)
        record Summary(GeneratedMood mood, String email, Part part) {}
        """;
    String part =
        """
        @Projection(of = GeneratedOffice.class)
        record Part(GeneratedOffice office) {}
        """;
    FolderCompilation compilation =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), USER, summary, part),
                folder.resolve("output"),
                new TableProcessor(),
                new LateGenerator());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/SummaryProjection.java"))
        .contains("Selectable<GeneratedMood> mood")
        .contains("PartProjection.of(user.office())");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMadeOfGeneratedClassesWaitsForThem(Tool tool) throws IOException {
    String user =
        """
        @Table
        record Member(java.util.List<GeneratedMood> moods, Wrapped wrapped, Pair pair) {}
        """;
    String wrapped = "record Wrapped(GeneratedMood mood) {}";
    String pair = "@Composite\nrecord Pair(Wrapped wrapped, GeneratedMood mood) {}";
    FolderCompilation compilation =
        tool.compiler()
            .compile(
                SourceFiles.write(folder.resolve("input"), user, wrapped, pair),
                folder.resolve("output"),
                new TableProcessor(),
                new LateGenerator());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()).get("app/MemberTable.java"))
        .contains("ArrayColumn<Member, GeneratedMood> moods")
        .contains("GeneratedMood.class).map(Wrapped::new, Wrapped::mood)")
        .contains("PairType.PAIR");
  }

  @Test
  void saysWhatWasNeverGenerated() {
    RejectedModels.errorsOf(USER)
        .filteredOn(error -> !error.contains("cannot find symbol"))
        .containsExactly(
            "User.java:2:1: The superclass of User is GeneratedBase, " + ADVICE,
            "User.java:3:17: The type of the property \"mood\" is GeneratedMood, " + ADVICE,
            "User.java:4:38: The annotation's value is a name, " + ADVICE,
            "User.java:5:31: The annotation's value is a name, " + ADVICE);
  }

  @Test
  void saysWhichNamesInAnnotationsWereNeverGenerated() {
    String model =
        """
        @Table
        @Index(Missing.NAME)
        @Index({"name", Missing.NAME})
        @Unique(value = "name", name = Missing.NAME)
        @Check(name = "old", value = Missing.CHECK)
        @Index(elements = @Index.Element(property = "name", order = Missing.ORDER))
        record User(
            @Field(primaryKey = true) long id,
            @Field(check = Missing.CHECK, length = Missing.LENGTH) String name,
            @UpdatedAt java.time.Instant updated) {}
        """;
    RejectedModels.errorsOf(model)
        .filteredOn(error -> error.contains(ADVICE) || error.contains("<error>"))
        .containsExactly(
            Stream.of("2:15", "3:8", "4:39", "5:37", "6:68", "9:27", "9:51")
                .map(
                    place -> "User.java:" + place + ": The annotation's value is a name, " + ADVICE)
                .toArray(String[]::new));
  }

  /** Generates in the second round what the model uses. */
  private static final class LateGenerator extends AbstractProcessor {
    private int round;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round == 1) {
        write("First", "class First {}");
      }
      if (round == 2) {
        write("GeneratedMood", "enum GeneratedMood { SAD }");
        write("GeneratedNames", "class GeneratedNames { static final String EMAIL = \"e-mail\"; }");
        write(
            "GeneratedOffice",
            "@dev.piolet.annotations.Table record GeneratedOffice("
                + "@dev.piolet.annotations.Field(primaryKey = true) int id) {}");
      }
      if (round == 3) {
        write(
            "GeneratedBase",
            "abstract class GeneratedBase {"
                + " @dev.piolet.annotations.Field(primaryKey = true) Long id; }");
      }
      return false;
    }

    private void write(String name, String source) {
      try (Writer writer = processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
        writer.write("package app; " + source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
