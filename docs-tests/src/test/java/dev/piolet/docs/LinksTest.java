package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of pages lead to files that are there, and to headings in them. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  static List<Path> pages() throws IOException {
    return DocumentationTest.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadsToWhatIsThere(Path page) throws IOException {
    Path file = DocumentationTest.ROOT.resolve(page);

    List<String> links =
        LINK.matcher(Files.readString(file))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.startsWith("https://"))
            .toList();

    assertThat(links).allSatisfy(link -> assertThat(leadsSomewhere(file, link)).isTrue());
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    int mark = link.indexOf('#');
    Path target = mark == 0 ? page : page.resolveSibling(mark < 0 ? link : link.substring(0, mark));
    return Files.exists(target) && (mark < 0 || hasHeading(target, link.substring(mark + 1)));
  }

  private static boolean hasHeading(Path page, String anchor) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.anyMatch(line -> line.startsWith("#") && anchor(line).equals(anchor));
    }
  }

  /** The name that GitHub gives a heading. */
  private static String anchor(String heading) {
    String text = heading.substring(heading.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    StringBuilder anchor = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
    return anchor.toString();
  }
}
