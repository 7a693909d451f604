package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that use classes of another build: their tables are the same as in one build. */
final class ClassFilesTest {
  private static final Map<String, String> LIBRARY =
      Map.of(
          "Entity",
          """
          public abstract class Entity<K, V> {
            @Field(primaryKey = true) public K zebra;
            public @Nullable String yak;
            public int ant;
            public V value;
          }
          """,
          "Middle",
          """
          public class Middle<A> extends Entity<A, @Nullable Integer> {
            public @CheckForNull String checked;
            public byte @Nullable [] bytes;
            public java.util.List<@Nullable String> texts;
            public Outer.@Nullable Inner inner;
          }
          """,
          "Outer",
          "public class Outer { public record Inner(String text) {} }",
          "Address",
          """
          public record Address(
              @Nullable String street, String town, @CheckForNull String zip, @Embedded Spot spot) {}
          """,
          "Spot",
          "public record Spot(@Nullable Integer x, int y) {}",
          "Place",
          "@Composite public record Place(@Nullable Double x, Double y) {}",
          "Mood",
          "public enum Mood { WILD, CALM, ANGRY }",
          "Country",
          """
          @Table public record Country(@Field(primaryKey = true) int id, @Nullable String flag) {
            @Table @Unique("tax") public sealed interface Region {
              record City(@Field(primaryKey = true) long id, int tax) implements Region {}
              record Land(@Field(primaryKey = true) long id, @Field(unique = true) String code, int tax)
                  implements Region {}
            }
          }
          """,
          "CheckForNull",
          "public @interface CheckForNull {}");

  private static final Map<String, String> MODELS =
      Map.of(
          "User",
          """
          @Table public class User extends Middle<Long> {
            @Embedded Address home;
            @Embedded @Nullable Address work;
            Place place;
            Mood mood;
            java.time.DayOfWeek day;
            @Field(references = Country.class) int country;
          }
          """,
          "Tagged",
          "public record Tagged<T>(T tag, String text) {}",
          "Part",
          """
          @Table
          @ForeignKey(properties = "code", references = Country.Region.class, to = "code")
          @ForeignKey(properties = "tax", references = Country.Region.class, to = "tax")
          public record Part(
              @Embedded Tagged<@Nullable Long> tagged,
              @Field(references = Country.Region.class) long regionId,
              String code,
              int tax) {}
          """,
          "Flag",
          """
          @Projection(of = Country.class)
          public record Flag(@Nullable String flag, Country country, java.util.List<User> users) {}
          """,
          "Route",
          "@Composite public record Route(Place from, Spots spots) {}",
          "Spots",
          "public record Spots(java.util.List<Place> points) {}");

  @TempDir Path folder;

  /** The Eclipse compiler does not find the classes of a module in what is generated for it. */
  static Stream<Arguments> builds() {
    return Stream.of(
        Arguments.of(Tool.JAVAC, Packaging.FOLDER),
        Arguments.of(Tool.JAVAC, Packaging.MODULE),
        Arguments.of(Tool.JAVAC, Packaging.MODULAR_JAR),
        Arguments.of(Tool.ECJ, Packaging.FOLDER));
  }

  /** How the other build's classes reach the compiler. */
  enum Packaging {
    FOLDER,
    MODULE,
    MODULAR_JAR
  }

  @ParameterizedTest
  @MethodSource("builds")
  void areReadAsTheirSourcesAre(Tool tool, Packaging packaging) throws IOException {
    boolean isModule = packaging != Packaging.FOLDER;
    Path library =
        write(
            "library",
            "lib",
            LIBRARY,
            isModule ? "module lib { exports lib; requires transitive java.sql; }" : "");
    Path models = write("models", "app", MODELS, isModule ? "module app { requires lib; }" : "");

    FolderCompilation both =
        compiler(tool, isModule, "lib")
            .compile(library, folder.resolve("both"), new TableProcessor());
    assertThat(both.errors()).isEmpty();
    Path classes = packaging == Packaging.MODULAR_JAR ? jar(both.classes()) : both.classes();
    FolderCompiler alone = compiler(tool, isModule, "app");
    FolderCompilation apart =
        (isModule
                ? alone.with("--module-path", classes.toString(), "--add-reads", "lib=ALL-UNNAMED")
                : alone.on(classes))
            .compile(models, folder.resolve("apart"), new TableProcessor());

    assertThat(apart.errors()).isEmpty();
    Map<String, String> expected = inOneBuild(tool);
    Map<String, String> found = withoutModules(apart);
    assertThat(found).containsOnlyKeys(expected.keySet());
    expected.forEach((file, text) -> assertThat(found.get(file)).isEqualTo(text));
  }

  private Map<String, String> inOneBuild(Tool tool) throws IOException {
    Path sources = folder.resolve("one");
    write("one", "lib", LIBRARY, "");
    write("one", "app", MODELS, "");
    FolderCompilation one =
        tool.compiler().compile(sources, folder.resolve("together"), new TableProcessor());
    assertThat(one.errors()).isEmpty();
    Map<String, String> texts = withoutModules(one);
    texts.keySet().removeIf(file -> file.startsWith("lib/"));
    return texts;
  }

  /** A module that does not require java.compiler has no {@code @Generated}. */
  private static Map<String, String> withoutModules(FolderCompilation compilation)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Goldens.texts(compilation.generated())
        .forEach((file, text) -> texts.put(file, text.replaceAll("(?m)^.*Generated.*\n", "")));
    return texts;
  }

  private static FolderCompiler compiler(Tool tool, boolean isModule, String module) {
    return isModule
        ? tool.compiler().with("--add-reads", module + "=ALL-UNNAMED")
        : tool.compiler();
  }

  private Path write(String name, String packageName, Map<String, String> types, String module)
      throws IOException {
    Path sources = folder.resolve(name);
    Path files = Files.createDirectories(sources.resolve(packageName));
    for (Map.Entry<String, String> type : types.entrySet()) {
      Files.writeString(
          files.resolve(type.getKey() + ".java"),
          "package %s; import dev.piolet.annotations.*; import lib.*; import org.jspecify.annotations.Nullable; %s"
              .formatted(packageName, type.getValue()));
    }
    if (!module.isEmpty()) {
      Files.writeString(sources.resolve("module-info.java"), module);
    }
    return sources;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("lib.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
