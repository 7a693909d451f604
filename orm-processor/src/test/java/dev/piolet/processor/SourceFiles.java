package dev.piolet.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes short sources of tests into files. */
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
      Matcher name = TYPE_NAME.matcher(source);
      if (!name.find()) {
        throw new IllegalArgumentException("Names no class: " + source);
      }
      Files.writeString(files.resolve(name.group(1) + ".java"), HEADER + source);
    }
    return folder;
  }
}
