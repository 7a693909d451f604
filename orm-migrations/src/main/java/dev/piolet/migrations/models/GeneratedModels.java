package dev.piolet.migrations.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources of models, and what they cannot say. Immutable.
 *
 * <p>The first line of each file has a hash of the rest, by which a file is known that was edited.
 */
public final class GeneratedModels {
  private final Path folder;
  private final Map<Path, String> files;
  private final List<NotModelled> notModelled;

  GeneratedModels(Path folder, Map<Path, String> files, List<NotModelled> notModelled) {
    this.folder = folder;
    this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    this.notModelled = List.copyOf(notModelled);
  }

  /** The texts of the files, by their paths below a folder of sources, in alphabetical order. */
  public Map<Path, String> files() {
    return files;
  }

  /** Everything in the database that the models do not say, with what is nearest. */
  public List<NotModelled> notModelled() {
    return notModelled;
  }

  /** What the models do not say, a line each; empty where they say all. */
  public String report() {
    return notModelled.stream().map(one -> one + "\n").collect(Collectors.joining());
  }

  /**
   * Compares with what is there. Nothing is written.
   *
   * @param sources the folder of sources, above that of the package
   * @return the files that are not as they would be generated; none after {@link #writeTo}, as long
   *     as none is edited
   * @throws UncheckedIOException when a file cannot be read
   */
  public List<FileChange> changes(Path sources) {
    List<FileChange> changes = new ArrayList<>();
    files.forEach((file, text) -> compare(sources, file, text, changes));
    obsolete(sources, changes);
    return changes;
  }

  /**
   * Writes the files. One that was edited, or written by hand, is left as it is, and so is one that
   * would not be generated any more.
   *
   * @param sources the folder of sources, above that of the package
   * @return what {@link #changes} were found: those that are {@code NEW} or {@code CHANGED} are
   *     written now, the others are up to the caller
   * @throws UncheckedIOException when a file cannot be read or written
   */
  public List<FileChange> writeTo(Path sources) {
    List<FileChange> changes = changes(sources);
    changes.stream()
        .filter(one -> one.kind() == FileChange.Kind.NEW || one.kind() == FileChange.Kind.CHANGED)
        .forEach(one -> write(sources.resolve(one.file()), files.getOrDefault(one.file(), "")));
    return changes;
  }

  private static void compare(Path sources, Path file, String text, List<FileChange> changes) {
    Path place = sources.resolve(file);
    String found = Files.exists(place) ? read(place) : "";
    if (!found.equals(text)) {
      FileChange.Kind kind =
          found.isEmpty()
              ? FileChange.Kind.NEW
              : FileHeader.isUnedited(found) ? FileChange.Kind.CHANGED : FileChange.Kind.EDITED;
      changes.add(new FileChange(file, kind, UnifiedDiff.of(name(file), found, text)));
    }
  }

  private void obsolete(Path sources, List<FileChange> changes) {
    if (!Files.isDirectory(sources.resolve(folder))) {
      return;
    }
    try (Stream<Path> found = Files.list(sources.resolve(folder))) {
      for (Path place : found.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        Path file = folder.resolve(place.getFileName());
        if (!files.containsKey(file) && FileHeader.isUnedited(read(place))) {
          String diff = UnifiedDiff.of(name(file), read(place), "");
          changes.add(new FileChange(file, FileChange.Kind.OBSOLETE, diff));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** A text, whatever its line ends are. */
  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
