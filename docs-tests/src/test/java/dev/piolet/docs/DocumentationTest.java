package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the pages' code to the files that it is taken from. With {@code -Dpiolet.goldens=rewrite}
 * the pages are brought up to date.
 */
class DocumentationTest {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** The pages at the root and all below docs. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      List<Path> pages =
          Stream.concat(top, docs)
              .filter(file -> file.toString().endsWith(".md"))
              .map(ROOT::relativize)
              .sorted()
              .toList();
      assertThat(pages).contains(Path.of("README.md"));
      return pages;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void codeOnAPageIsCodeThatIsCompiled(Path page) throws IOException {
    MarkdownPage markdown = new MarkdownPage(ROOT, ROOT.resolve(page));

    assertThat(markdown.unchecked())
        .as("Java or SQL in %s without a comment <!-- excerpt: file tag --> before it", page)
        .isEmpty();
    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      Files.writeString(ROOT.resolve(page), markdown.upToDate());
    } else {
      assertThat(markdown.text())
          .as("%s (-Dpiolet.goldens=rewrite brings it up to date)", page)
          .isEqualTo(markdown.upToDate());
    }
  }
}
