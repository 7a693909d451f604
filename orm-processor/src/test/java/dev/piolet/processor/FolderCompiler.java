package dev.piolet.processor;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs a Java compiler with processors on a folder of sources, as a build does: through files. */
final class FolderCompiler {
  private final JavaCompiler compiler;
  private final List<String> options;
  private final List<Path> classPath = new ArrayList<>();

  FolderCompiler(JavaCompiler compiler, String... options) {
    this.compiler = compiler;
    this.options = new ArrayList<>(List.of(options));
  }

  FolderCompiler with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds a folder of classes that the sources use. */
  FolderCompiler on(Path classes) {
    classPath.add(classes);
    return this;
  }

  /**
   * Compiles.
   *
   * @param sources the folder of the sources
   * @param output a folder that gets the folders {@code sources} and {@code classes}
   */
  FolderCompilation compile(Path sources, Path output, Processor... processors) throws IOException {
    Path generated = Files.createDirectories(output.resolve("sources"));
    Path classes = Files.createDirectories(output.resolve("classes"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> inputs = Files.walk(sources)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(
                  inputs.filter(file -> file.toString().endsWith(".java")).sorted().toList()));
      task.setProcessors(List.of(processors));
      boolean succeeded = task.call();
      return new FolderCompilation(succeeded, diagnostics.getDiagnostics(), generated, classes);
    }
  }

  private List<Path> classPath() {
    Stream<Path> ofTests =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of);
    return Stream.concat(classPath.stream(), ofTests).toList();
  }
}
