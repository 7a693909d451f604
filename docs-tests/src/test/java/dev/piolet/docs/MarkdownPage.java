package dev.piolet.docs;

import dev.piolet.examples.tpch.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of documentation whose blocks of code are excerpts of files. A comment before a block says
 * of which: {@code <!-- excerpt: path/from/the/root/File.java tag -->}, without a tag for the whole
 * file.
 */
final class MarkdownPage {
  private static final Set<String> CODE = Set.of("java", "sql");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^(?<comment><!-- excerpt: (?<file>\\S+)(?: (?<tag>\\S+))? -->\\R)?"
              + "```(?<language>\\w*)\\R(?<code>.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private final Path root;
  private final String text;

  /**
   * Reads a page.
   *
   * @param root where the paths of files begin
   * @param page the page's file
   */
  MarkdownPage(Path root, Path page) throws IOException {
    this.root = root;
    this.text = Files.readString(page);
  }

  /** The page with the excerpts as they are in their files. */
  String upToDate() {
    return BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(upToDate(block)));
  }

  private String upToDate(MatchResult block) {
    String file = block.group(2);
    String whole = block.group();
    if (file == null) {
      return whole;
    }
    String code = block.group(5);
    String opening = whole.substring(0, whole.length() - code.length() - "```".length());
    return opening + excerpt(file, block.group(3)) + "\n```";
  }

  private String excerpt(String file, @Nullable String tag) {
    try {
      String source = Files.readString(root.resolve(file));
      return tag == null ? source.stripTrailing() : Excerpt.of(source, tag);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("The excerpt " + tag + " of " + file + " cannot be read", e);
    }
  }

  /** The first lines of those blocks of Java and SQL that are no excerpts, which nobody runs. */
  List<String> unchecked() {
    List<String> unchecked = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group("comment") == null && CODE.contains(block.group("language"))) {
        unchecked.add(block.group("code").lines().findFirst().orElse(""));
      }
    }
    return unchecked;
  }

  /** The page as it is. */
  String text() {
    return text;
  }
}
