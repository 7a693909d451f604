package dev.piolet.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the sources are: nothing is thrown out of the processor, and what it generates compiles
 * unless there is an error in the sources themselves.
 *
 * <p>The system property {@code piolet.test.mutants} is how many there are, and {@code
 * piolet.test.mutants.seed} makes them.
 */
final class MutationTest {
  private static final int MUTANTS = Integer.getInteger("piolet.test.mutants", 60);
  private static final long SEED = Long.getLong("piolet.test.mutants.seed", 42);
  private static final String BUG = "That is a bug in Piolet";
  private static final int MOST_TOLD = 10;
  private static final String GENERATED = "/" + StandardLocation.SOURCE_OUTPUT.getName() + "/";

  @Test
  void mistakesAreTold() throws IOException {
    List<Path> shapes = Goldens.shapes();
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();
    int compiled = 0;
    for (int i = 0; i < MUTANTS && wrong.size() < MOST_TOLD; i++) {
      long seed = random.nextLong();
      Path shape = shapes.get(i % shapes.size());
      Map<String, String> original = Goldens.texts(Goldens.input(shape));
      Map<String, String> mutant = new Mutations(seed).of(original);
      try {
        Compilation compilation = compile(mutant);
        compiled += compilation.status() == Compilation.Status.FAILURE ? 0 : 1;
        String found = wrong(compilation);
        if (found != null) {
          wrong.add(shape.getFileName() + ": " + found + "\n" + difference(original, mutant));
        }
      } catch (RuntimeException e) {
        wrong.add(shape.getFileName() + ": " + trace(e) + "\n" + difference(original, mutant));
      }
    }
    System.out.println(MUTANTS + " mutants, " + compiled + " of which compile");
    assertThat(wrong).as("seed %d", SEED).isEmpty();
    assertThat(compiled).isPositive();
  }

  private static Compilation compile(Map<String, String> sources) {
    return Models.compiler("-Xlint:none")
        .compile(
            sources.entrySet().stream()
                .map(
                    source ->
                        forSourceString(
                            source.getKey().replace(".java", "").replace('/', '.'),
                            source.getValue()))
                .toList());
  }

  /** The first error of generated code, where there is none in the sources. */
  private static @Nullable String wrong(Compilation compilation) {
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      if (error.getMessage(Locale.ROOT).contains(BUG)) {
        return error.toString();
      }
    }
    String found = null;
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      if (error.getSource() == null || !error.getSource().getName().startsWith(GENERATED)) {
        return null;
      }
      found = found == null ? error.toString() : found;
    }
    return found;
  }

  private static String trace(RuntimeException failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString().lines().limit(30).reduce("", (all, line) -> all + line + "\n");
  }

  private static String difference(Map<String, String> original, Map<String, String> mutant) {
    StringBuilder lines = new StringBuilder();
    mutant.forEach(
        (path, text) -> {
          if (!text.equals(original.get(path))) {
            List<String> before = original.get(path).lines().toList();
            text.lines()
                .filter(line -> !before.contains(line))
                .forEach(line -> lines.append(path).append(": ").append(line).append('\n'));
          }
        });
    return lines.toString();
  }
}
