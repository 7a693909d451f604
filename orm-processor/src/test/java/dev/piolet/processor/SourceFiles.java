package dev.piolet.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Short sources of tests as files. */
final class SourceFiles {
  /** On the first line, so that the lines keep their numbers. */
  private static final String HEADER =
      "package app; import dev.piolet.TableBase; import dev.piolet.annotations.*; import"
          + " org.jspecify.annotations.Nullable; ";

  private static final Pattern TYPE_NAME =
      Pattern.compile("(?m)^[a-z ]*(?:class|record|interface|enum) (\\w+)");

  private SourceFiles() {}

  /** Writes each source into a file of the package {@code app}, named by its first class. */
  static Path write(Path folder, String... sources) throws IOException {
    Path files = Files.createDirectories(folder.resolve("app"));
    for (String source : sources) {
      Files.writeString(files.resolve(nameIn(source) + ".java"), HEADER + source);
    }
    return folder;
  }

  /**
   * Each source as a file in memory of the package {@code app}, by name: that of its first class.
   */
  static List<JavaFileObject> objects(String... sources) {
    return Stream.of(sources)
        .map(source -> forSourceString("app." + nameIn(source), HEADER + source))
        .sorted(Comparator.comparing(JavaFileObject::getName))
        .toList();
  }

  private static String nameIn(String source) {
    Matcher name = TYPE_NAME.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("Names no class: " + source);
    }
    return name.group(1);
  }
}
