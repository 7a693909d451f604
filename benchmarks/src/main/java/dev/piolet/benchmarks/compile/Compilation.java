package dev.piolet.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What is compiled, in this JVM and into memory.
 *
 * @param sources the classes
 * @param processors makes the processors anew for each run; none when it gives none
 * @param options what they and the compiler are told beside the class path, which is that of this
 *     JVM
 */
public record Compilation(
    List<SourceFile> sources, Supplier<List<Processor>> processors, List<String> options) {

  /**
   * Compiles.
   *
   * @return how many classes were written
   * @throws IllegalStateException if there is an error in the sources
   */
  public long run() {
    return compile().classes();
  }

  /**
   * Compiles into a folder.
   *
   * @throws IllegalStateException if there is an error in the sources
   */
  public void writeTo(Path folder) {
    compile().writeClasses(folder);
  }

  /**
   * The same models without their processors, but with the code that these write: what is left of
   * the time is what the processors themselves take.
   */
  public Compilation withGeneratedCode() {
    List<SourceFile> all = new ArrayList<>(sources);
    all.addAll(compile().generated());
    return new Compilation(all, List::of, options);
  }

  private MemoryFiles compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Processor> own = processors.get();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    if (own.isEmpty()) {
      all.add("-proc:none");
    }
    try (StandardJavaFileManager standard = javac.getStandardFileManager(null, null, null);
        MemoryFiles files = new MemoryFiles(standard)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, diagnostics, all, null, sources);
      if (!own.isEmpty()) {
        task.setProcessors(own);
      }
      if (!task.call()) {
        throw new IllegalStateException(diagnostics.getDiagnostics().toString());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
