package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.examples.tpch.Compilation;
import dev.piolet.examples.tpch.Compilation.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compiles the mistakes of docs/start.md, to hold it to what the compiler says of them. */
class MistakeTest {
  private static final Path FILES = Path.of("src/test/resources/app");

  @Test
  void theCompilerSaysWhatIsWrong() throws IOException {
    Path expected = FILES.resolve("Comment.errors.txt");
    String source = Files.readString(FILES.resolve("Comment.java.txt"));

    String errors =
        Compilation.complaints("Comment", source).stream()
            .map(MistakeTest::asPrinted)
            .collect(Collectors.joining());

    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      Files.writeString(expected, errors);
    }
    assertThat(errors).isEqualTo(Files.readString(expected));
  }

  private static String asPrinted(Complaint complaint) {
    return String.format(
        "Comment.java:%d: error: %s\n%s\n",
        complaint.line(), complaint.message(), complaint.codeWithMark());
  }
}
