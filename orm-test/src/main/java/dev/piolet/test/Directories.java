package dev.piolet.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes directories with all that is in them. */
final class Directories {
  private Directories() {}

  /**
   * Copies what is in a directory.
   *
   * @param target what is there already is replaced
   */
  static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = target.resolve(source.relativize(file));
        if (!Files.isDirectory(copy)) {
          Files.copy(
              file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Deletes a directory, where there is one. */
  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        List<Path> contentFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : contentFirst) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
