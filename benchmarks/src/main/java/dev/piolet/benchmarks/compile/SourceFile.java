package dev.piolet.benchmarks.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class as text, for the compiler. */
public final class SourceFile extends SimpleJavaFileObject {
  private final String text;

  /**
   * A class.
   *
   * @param name its qualified name
   * @param text its source
   */
  public SourceFile(String name, String text) {
    super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
