package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.schema.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles generated models with the processor, as strictly as javac can, and loads their tables.
 */
final class CompiledModels {
  private CompiledModels() {}

  /** The tables of the models in a folder. */
  static List<Table<?>> tablesOf(Path sources, Path classes, String packageName)
      throws IOException, ReflectiveOperationException {
    compile(sources, classes);
    List<Table<?>> tables = new ArrayList<>();
    URL[] urls = {classes.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(urls, CompiledModels.class.getClassLoader());
    try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Table.class") && !name.contains("$")) {
          Class<?> type = loader.loadClass(packageName + '.' + name.replace(".class", ""));
          if (Table.class.isAssignableFrom(type)) {
            tables.add(constantOf(type));
          }
        }
      }
    }
    return tables;
  }

  private static Table<?> constantOf(Class<?> type) throws ReflectiveOperationException {
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        return (Table<?>) field.get(null);
      }
    }
    throw new AssertionError(type + " has no constant");
  }

  private static void compile(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-Xlint:all,-processing,-path",
            "-Werror",
            "--release",
            "17",
            "-processorpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    try (StandardJavaFileManager manager =
            compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
        Stream<Path> files = Files.walk(sources)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      compiler
          .getTask(
              null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(java))
          .call();
    }
    String problems =
        diagnostics.getDiagnostics().stream()
            .map(one -> one.toString().replace(sources.toString(), ""))
            .collect(Collectors.joining("\n"));
    assertThat(problems).isEmpty();
  }
}
