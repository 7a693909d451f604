package dev.piolet.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file with what validation has to say; {@code -Dpiolet.goldens=rewrite} rewrites it. */
record Golden(String name) {
  /** Where PostgreSQL 14 and 15 qualify a column in a view's query, later ones do not. */
  private static final Pattern QUALIFIER =
      Pattern.compile("(?<=[ (])\"the \"\"product\"\"\"\\.(?=[a-z])");

  void check(Validation validation) {
    String found = QUALIFIER.matcher(validation + "\n").replaceAll("");
    Path file = Path.of("src/test/resources/validation", name + ".txt");
    try {
      if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
        Files.writeString(file, found);
      }
      assertThat(found).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
