package dev.piolet.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * The golden files: for each shape of model a folder with the models in {@code input} and the
 * tables that are generated from them in {@code expected}.
 */
final class Goldens {
  static final Path FOLDER = Path.of("src/test/resources/goldens");

  private Goldens() {}

  static List<Path> shapes() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path input(Path shape) {
    return shape.resolve("input");
  }

  /** The models as files in memory. */
  static List<JavaFileObject> models(Path shape) throws IOException {
    return texts(input(shape)).entrySet().stream()
        .map(
            model ->
                forSourceString(
                    model.getKey().replace(".java", "").replace('/', '.'), model.getValue()))
        .toList();
  }

  static Path expected(Path shape) {
    return shape.resolve("expected");
  }

  static boolean areToBeRewritten() {
    return "rewrite".equals(System.getProperty("piolet.goldens"));
  }

  /** The texts of all files in a folder, by their paths in it. */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }

  /** Replaces what is in a folder. */
  static void write(Path folder, Map<String, String> texts) throws IOException {
    for (String path : texts(folder).keySet()) {
      Files.delete(folder.resolve(path));
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
