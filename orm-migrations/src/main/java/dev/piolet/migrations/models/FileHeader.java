package dev.piolet.migrations.models;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of a generated file, whose hash of the rest tells whether it was edited. */
final class FileHeader {
  private static final String BEGIN =
      "// Generated from the database by Piolet; edited if this is not its hash: ";
  private static final Pattern HEADER =
      Pattern.compile("\\A" + Pattern.quote(BEGIN) + "([0-9a-f]{16})\n(.*)\\z", Pattern.DOTALL);
  private static final int LENGTH = 16;

  private FileHeader() {}

  /** A file's text with its header. */
  static String on(String source) {
    return BEGIN + hash(source) + '\n' + source;
  }

  /** Whether a file is as it was generated. */
  static boolean isUnedited(String file) {
    Matcher matcher = HEADER.matcher(file);
    return matcher.matches() && hash(matcher.group(2)).equals(matcher.group(1));
  }

  private static String hash(String source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
