package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Table;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Gives each member of each annotation values that it cannot take. The processor says so, or leaves
 * it to the compiler; it never fails itself.
 */
final class AnnotationValuesTest {
  private static final int LINE_OF_ANNOTATION = 2;
  private static final String MAX_ERRORS = "100000";

  /** Classes that are no model, nor anything else that a member asks for. */
  private static final List<String> CLASSES =
      List.of(
          "Object.class",
          "Record.class",
          "Enum.class",
          "TableBase.class",
          "String.class",
          "int.class",
          "int[].class",
          "String[][].class",
          "Runnable.class",
          "Override.class",
          "java.util.List.class",
          "java.util.Map.Entry.class",
          "Thread.State.class",
          "Others.Base.class",
          "Others.Generic.class",
          "Others.Inner.class",
          "Others.Mark.class",
          "Others.Mood.class",
          "Others.Pair.class",
          "Others.Face.class",
          "Others.Itself.class",
          "Others.Nothing.class");

  /** Of the wrong kind for most members. */
  private static final List<String> LITERALS =
      List.of(
          "\"json\"",
          "\"\"",
          "\"\\0\"",
          "5",
          "-1",
          "2147483647",
          "5L",
          "1.5",
          "'c'",
          "true",
          "null",
          "{}",
          "{\"a\", \"a\"}",
          "{5}",
          "{null}",
          "void.class",
          "{void.class, int.class}",
          "Missing.class",
          "{Missing.class}",
          "Missing.CONSTANT",
          "Missing.call()",
          "String.valueOf(5)",
          "OnDelete.CASCADE",
          "OnDelete.MISSING",
          "Thread.State.NEW",
          "@Table",
          "@Missing",
          "{@Override}",
          "new String[] {\"a\"}");

  private static final String OTHERS =
      """
      class Others {
        static abstract class Base extends Base2 {}
        static class Base2 {}
        static class Generic<T> {}
        class Inner {}
        @interface Mark {}
        enum Mood {}
        record Pair(Pair pair, int other) {}
        record Itself(Itself itself) {}
        record Nothing() {}
        interface Face {}
      }
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  @ParameterizedTest
  @EnumSource
  void noClassMakesTheProcessorFail(Tool tool) throws IOException, URISyntaxException {
    Cases cases = new Cases(folder.resolve("input"));
    for (Class<? extends Annotation> annotation : annotations()) {
      for (Method member : annotation.getDeclaredMethods()) {
        boolean holdsClasses =
            member.getReturnType() == Class.class || member.getReturnType() == Class[].class;
        if (holdsClasses) {
          CLASSES.forEach(value -> cases.add(annotation, member, value));
        }
      }
    }

    FolderCompilation compilation = cases.compile(tool, folder.resolve("output"));

    assertThat(cases.failures(compilation)).isEmpty();
    assertThat(cases.withoutErrorAtTheAnnotation(compilation, tool)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noLiteralMakesTheProcessorFail(Tool tool) throws IOException, URISyntaxException {
    Cases cases = new Cases(folder.resolve("input"));
    for (String value : LITERALS) {
      cases.addAll(annotations(), value);
    }
    if (tool == Tool.JAVAC) {
      cases.remove(folder.resolve("before"), error -> true);
    }

    FolderCompilation compilation = cases.compile(tool, folder.resolve("output"));

    assertThat(cases.failures(compilation)).isEmpty();
    assertThat(compilation.errors()).anyMatch(error -> error.contains("@Index names the property"));
  }

  /** Javac calls processors where a class is missing, as one of them may write it. */
  @Test
  void noMissingClassMakesTheProcessorFailInJavac() throws IOException, URISyntaxException {
    Cases cases = new Cases(folder.resolve("input"));
    cases.addAll(annotations(), "Missing.class");
    cases.addAll(annotations(), "{Missing.class}");
    cases.remove(
        folder.resolve("before"),
        error -> !error.getCode().startsWith("compiler.err.cant.resolve"));

    FolderCompilation compilation = cases.compile(Tool.JAVAC, folder.resolve("output"));

    assertThat(cases.failures(compilation)).isEmpty();
    assertThat(compilation.errors()).anyMatch(error -> error.contains("@Index has"));
  }

  @ParameterizedTest
  @EnumSource
  void noElementMakesTheProcessorFail(Tool tool) throws IOException, URISyntaxException {
    Cases cases = new Cases(folder.resolve("input"));
    for (Class<? extends Annotation> annotation : annotations()) {
      cases.addElements(annotation);
    }

    FolderCompilation compilation = cases.compile(tool, folder.resolve("output"));

    assertThat(cases.failures(compilation)).isEmpty();
  }

  /** All annotations of the module, but the containers of repeated ones. */
  private static List<Class<? extends Annotation>> annotations()
      throws IOException, URISyntaxException {
    URI place = Table.class.getResource("Table.class").toURI();
    List<Class<? extends Annotation>> annotations = new ArrayList<>();
    if (place.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        addAnnotations(jar.provider().getPath(place).getParent(), annotations);
      }
    } else {
      addAnnotations(Path.of(place).getParent(), annotations);
    }
    assertThat(annotations).contains(Table.class, Convert.class).hasSizeGreaterThan(20);
    return annotations;
  }

  private static void addAnnotations(Path classes, List<Class<? extends Annotation>> annotations)
      throws IOException {
    try (Stream<Path> files = Files.list(classes)) {
      for (String file : files.map(file -> file.getFileName().toString()).sorted().toList()) {
        if (file.matches("[A-Z]\\w*\\.class")) {
          String name = Table.class.getPackageName() + '.' + file.replace(".class", "");
          try {
            Class<?> type = Class.forName(name);
            if (type.isAnnotation()) {
              annotations.add(type.asSubclass(Annotation.class));
            }
          } catch (ClassNotFoundException e) {
            throw new IOException(e);
          }
        }
      }
    }
  }

  /** Thousands of small files are in memory where the system has a folder there. */
  private static final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      String prefix = "piolet-";
      return Files.isWritable(MEMORY)
          ? Files.createTempDirectory(MEMORY, prefix)
          : Files.createTempDirectory(prefix);
    }
  }

  /** Sources with one annotation each. */
  private static final class Cases {
    private final Path input;
    private final Map<String, String> described = new LinkedHashMap<>();

    Cases(Path input) throws IOException {
      this.input = input;
      SourceFiles.write(input, OTHERS);
    }

    /** Adds sources in which each member has a value, on one kind of element. */
    void addAll(List<Class<? extends Annotation>> annotations, String value) {
      for (Class<? extends Annotation> annotation : annotations) {
        for (Method member : annotation.getDeclaredMethods()) {
          addSource(written(annotation, member, value), templates(annotation).iterator().next());
        }
      }
    }

    /** Adds sources in which a member has a value, on each kind of element that it can be on. */
    void add(Class<? extends Annotation> annotation, Method member, String value) {
      String written = written(annotation, member, value);
      templates(annotation).forEach(template -> addSource(written, template));
    }

    void addElements(Class<? extends Annotation> annotation) {
      String written = written(annotation, null, "");
      List<String> types =
          List.of(
              "%s interface $ { int NUMBER = 5; }",
              "%s enum $ { ONE }",
              "%s @interface $ { int value() default 0; }",
              "%s record $() {}",
              "%s record $<T>(T id) {}",
              "%s class $<T> { T id; }",
              "%s abstract class $ { int id; }",
              "%s final class $ { private $(int number) {} }",
              "class $ { %s private static class Hidden { int id; } }",
              "class $ { %s class Inner { int id; } }",
              "class $ { private static class Hidden { %s record Deep(int id) {} } }",
              "class $ { void local() { %s record Local(int id) {} } }",
              "class $ { void local() { %s class Local { int id; } } }",
              "class $ { %s int id; }",
              "class $ { %s static int id; }",
              "class $ { %s transient int id; }",
              "class $ { %s final int id = 5; }",
              "class $ { %s int id() { return 5; } }",
              "class $ { void take(%s int id) {} }",
              "class $ { %s $() {} }",
              "class $ { Object one = new Object() { %s int id; }; }",
              "interface $ { %s int ID = 5; }",
              "enum $ { %s ONE; int id; }",
              "enum $ { ONE; %s int id; }",
              "@interface $ { %s int id(); }",
              "record $(%s int id) {}",
              "record $(int id) { %s static int other; }",
              "record $(int id) { %s int twice() { return id; } }",
              "class $<%s T> {}",
              "%s %s class $ { int id; }",
              "class $ { %s %s int id; }");
      for (String type : types) {
        addSource(written, "\n" + type);
      }
    }

    private void addSource(String written, String template) {
      String name = "Case" + described.size();
      String source =
          template
              .replace("%s", written)
              .replace("$", name)
              .replaceFirst("^\n", "// on the next line\n");
      described.put(name, source);
      try {
        Files.writeString(
            input.resolve("app").resolve(name + ".java"),
            "package app; import dev.piolet.TableBase; import dev.piolet.annotations.*; " + source);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String written(
        Class<? extends Annotation> annotation, Method member, String value) {
      List<String> members = new ArrayList<>();
      for (Method each : annotation.getDeclaredMethods()) {
        if (each.equals(member)) {
          members.add(each.getName() + " = " + value);
        } else if (each.getDefaultValue() == null) {
          members.add(each.getName() + " = " + fitting(each.getReturnType()));
        }
      }
      return "@" + annotation.getSimpleName() + "(" + String.join(", ", members) + ")";
    }

    private static String fitting(Class<?> type) {
      if (type == String.class) {
        return "\"id\"";
      }
      if (type == String[].class) {
        return "{\"id\"}";
      }
      if (type.isArray()) {
        return "{}";
      }
      if (type.isEnum()) {
        return type.getSimpleName() + "." + type.getEnumConstants()[0];
      }
      return "Object.class";
    }

    private static Set<String> templates(Class<? extends Annotation> annotation) {
      Target target = annotation.getAnnotation(Target.class);
      Set<String> templates = new LinkedHashSet<>();
      for (ElementType kind : target.value()) {
        switch (kind) {
          case TYPE -> {
            boolean isModel = annotation.getSimpleName().matches("Table|View");
            String model = isModel ? "" : "@Table ";
            templates.add("\n%s " + model + "class $ { @Field(primaryKey = true) int id; }");
            templates.add("\n%s " + model + "record $(@Field(primaryKey = true) int id) {}");
            templates.add("\n%s record $(int id) {}");
            templates.add("\n%s enum $ { ONE }");
          }
          case FIELD -> {
            templates.add("@Table class $ {\n%s int id; }");
            templates.add("enum $ {\n%s ONE }");
          }
          case RECORD_COMPONENT -> templates.add("@Table record $(\n%s int id) {}");
          case PACKAGE -> {} // it is read as a class's is, from a file of its own
          default -> throw new IllegalArgumentException("No sources for " + kind);
        }
      }
      return templates;
    }

    /** Javac calls no processor at all where it makes nothing of one value. */
    void remove(Path output, Predicate<Diagnostic<?>> unwanted) throws IOException {
      FolderCompilation compilation =
          Tool.JAVAC.compiler("-proc:none", "-Xmaxerrs", MAX_ERRORS).compile(input, output);
      for (var one : compilation.diagnostics()) {
        if (one.getKind() == Diagnostic.Kind.ERROR && unwanted.test(one)) {
          Files.deleteIfExists(Path.of(one.getSource().getName()));
        }
      }
    }

    /** Only the processor is asked: what it writes is compiled by other tests. */
    FolderCompilation compile(Tool tool, Path output) throws IOException {
      FolderCompiler compiler =
          tool == Tool.JAVAC
              ? tool.compiler("-Xmaxerrs", MAX_ERRORS)
              : tool.compiler("-nowarn", "-proc:only");
      return compiler.compile(input, output, new TableProcessor());
    }

    /** What the compiler said with a stack trace, in short. */
    List<String> failures(FolderCompilation compilation) {
      return compilation.diagnostics().stream()
          .map(one -> one.getMessage(Locale.ROOT))
          .filter(message -> message.contains("\tat ") || message.contains("bug in Piolet"))
          .map(message -> sourceIn(message) + message.lines().skip(1).limit(4).toList())
          .distinct()
          .toList();
    }

    private String sourceIn(String message) {
      Matcher name = Pattern.compile("Case\\d+").matcher(message);
      return name.find() ? described.get(name.group()) : message;
    }

    /** Whether no column has the converter, so that nothing reads it. */
    private static boolean isUnused(String source) {
      return source.contains("@Convert")
          && !source.matches("(?s)@Table \\w+ Case\\d+[ (].*\n@Convert.*");
    }

    /** Whether ecj passes an annotation on, and gives what is said of it a place. */
    private static boolean isShownByEclipse(String source) {
      boolean isRelation = source.contains("@Relation");
      return !source.startsWith("enum ") && !(isRelation && source.contains("record "));
    }

    /**
     * The sources whose annotation the compiler and the processor have nothing against; in ecj
     * without constants of enums, and components whose annotation nothing but the round shows.
     */
    List<String> withoutErrorAtTheAnnotation(FolderCompilation compilation, Tool tool) {
      Set<String> told =
          compilation.diagnostics().stream()
              .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
              .filter(one -> one.getSource() != null)
              .filter(one -> tool == Tool.ECJ || one.getLineNumber() == LINE_OF_ANNOTATION)
              .map(one -> Path.of(one.getSource().getName()).getFileName().toString())
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
      String unplaced = String.join("\n", compilation.errors());
      return described.entrySet().stream()
          .filter(one -> !isUnused(one.getValue()))
          .filter(one -> tool == Tool.JAVAC || isShownByEclipse(one.getValue()))
          .filter(one -> !told.contains(one.getKey()) && !unplaced.contains(one.getKey() + ":"))
          .map(Map.Entry::getValue)
          .toList();
    }
  }
}
