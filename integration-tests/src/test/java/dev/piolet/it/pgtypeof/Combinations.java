package dev.piolet.it.pgtypeof;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The expressions of many that compile, each as a value, and with the Java type that the compiler
 * gives it.
 */
final class Combinations {
  private static final String NAME = "Combined";

  private static final String HEAD =
      """
      package dev.piolet.it.pgtypeof;
      import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
      import static dev.piolet.sql.Functions.*;
      import java.time.*;
      class Combined {
      """;

  private final Path output;

  Combinations(Path output) {
    this.output = output;
  }

  /**
   * @param code the expression in Java
   * @param value the expression itself
   * @param java the class that the compiler takes its value for
   */
  record Combination(String code, Object value, String java) {}

  List<Combination> compiled(List<String> codes) throws IOException, ReflectiveOperationException {
    Set<Integer> wrong = new TreeSet<>();
    compile(codes, wrong, new LinkedHashMap<>());
    List<String> right = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!wrong.contains(i)) {
        right.add(codes.get(i));
      }
    }
    Map<String, String> types = new LinkedHashMap<>();
    wrong.clear();
    compile(right, wrong, types);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("Do not compile: " + wrong);
    }
    Class<?> loaded =
        MethodHandles.lookup()
            .defineClass(
                Files.readAllBytes(output.resolve("dev/piolet/it/pgtypeof/" + NAME + ".class")));
    List<Combination> made = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      var method = loaded.getDeclaredMethod("made" + i);
      try {
        Object value = method.invoke(null);
        made.add(new Combination(right.get(i), value, types.get("made" + i)));
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw e; // else refused when it is made, with a reason
        }
      }
    }
    return made;
  }

  private void compile(List<String> codes, Set<Integer> wrong, Map<String, String> types)
      throws IOException {
    StringBuilder source = new StringBuilder(HEAD);
    int before = (int) HEAD.lines().count();
    for (int i = 0; i < codes.size(); i++) {
      String variable = "made" + i;
      source
          .append("static Object " + variable + "() { var " + variable + " = ")
          .append(codes.get(i))
          .append("; return " + variable + "; }\n");
    }
    source.append("}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xmaxerrs",
            "100000",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            output.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, found, options, null, List.of(new Source(source.toString())));
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      new InferredTypes(task, types).scan(unit, null);
      task.generate();
    }
    for (Diagnostic<?> diagnostic : List.copyOf(found.getDiagnostics())) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        wrong.add((int) diagnostic.getLineNumber() - before - 1);
      }
    }
  }

  /** The Java types of the values of what the variables are set to. */
  private static final class InferredTypes extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Types types;
    private final Map<String, String> found;

    InferredTypes(JavacTask task, Map<String, String> found) {
      this.trees = Trees.instance(task);
      this.types = task.getTypes();
      this.found = found;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      TypeMirror type = trees.getTypeMirror(getCurrentPath());
      if (type != null && type.getKind() == TypeKind.DECLARED) {
        found.put(variable.getName().toString(), valueOf(type));
      }
      return super.visitVariable(variable, null);
    }

    private String valueOf(TypeMirror type) {
      if (type instanceof DeclaredType declared
          && declared.asElement().getSimpleName().contentEquals("Expression")) {
        return types.erasure(declared.getTypeArguments().get(0)).toString();
      }
      for (TypeMirror parent : types.directSupertypes(type)) {
        String value = valueOf(parent);
        if (!value.isEmpty()) {
          return value;
        }
      }
      return "";
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///dev/piolet/it/pgtypeof/" + NAME + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
