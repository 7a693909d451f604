package dev.piolet.processor.code;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays code out: names its classes, indents its lines and breaks those that are too long. */
final class CodeWriter {
  private static final String INDENT = "  ";
  private static final int LONGEST_LINE = 100;
  private static final int NONE = -1;

  /** More than what most files have. */
  private static final int CAPACITY = 8192;

  private final Imports imports;
  private final StringBuilder out = new StringBuilder(CAPACITY);
  private final Set<ClassName> hidden = new LinkedHashSet<>();
  private @Nullable ClassName annotation;
  private int indent;
  private boolean isInStatement;
  private boolean isFurtherLine;
  private int lineStart;

  /** Where the line can be broken, or {@link #NONE}; and how what follows is indented then. */
  private int breakAt = NONE;

  private int indentOfBreak;

  CodeWriter(Imports imports) {
    this.imports = imports;
  }

  String nameOf(ClassName name) {
    String text = imports.nameOf(name);
    if (annotation == null) {
      return text;
    }
    String before = "@" + imports.nameOf(annotation) + " ";
    annotation = null;
    int ownName = text.lastIndexOf('.') + 1;
    return text.substring(0, ownName) + before + text.substring(ownName);
  }

  /** How code names a class before a member of it. */
  String qualifier(ClassName name) {
    String text = imports.qualifier(name);
    if (text == null) {
      hidden.add(name);
    }
    return text == null ? name.canonicalName() : text;
  }

  boolean canName(Part part) {
    return part.isNameable(imports);
  }

  /** The classes that variables hide where they had to be named. */
  Set<ClassName> hidden() {
    return hidden;
  }

  /** Writes an annotation before the own name of the class that comes next. */
  void annotateNext(ClassName type) {
    annotation = type;
  }

  /** Writes text, whose lines are indented. */
  void text(String text) {
    int start = 0;
    int end = text.indexOf('\n');
    while (end >= 0) {
      line(text.substring(start, end));
      endLine();
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    line(text.substring(start));
  }

  private void line(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (out.length() == lineStart) {
      indent();
    }
    out.append(text);
    if (breakAt != NONE && out.length() - lineStart > LONGEST_LINE) {
      breakLine();
    }
  }

  private void indent() {
    for (int i = 0; i < indent; i++) {
      out.append(INDENT);
    }
  }

  private void endLine() {
    out.append('\n');
    lineStart = out.length();
    breakAt = NONE;
    if (isInStatement && !isFurtherLine) {
      isFurtherLine = true;
      indent += 2;
    }
  }

  private void breakLine() {
    boolean isSpace = out.charAt(breakAt) == ' ';
    out.replace(breakAt, isSpace ? breakAt + 1 : breakAt, "\n" + INDENT.repeat(indentOfBreak));
    lineStart = breakAt + 1;
    breakAt = NONE;
  }

  void mark(Part.Mark mark) {
    switch (mark) {
      case SPACE -> {
        allowBreak();
        out.append(' ');
      }
      case NOTHING -> allowBreak();
      case INDENT -> indent++;
      case UNINDENT -> indent--;
      case STATEMENT -> isInStatement = true;
      case END_OF_STATEMENT -> endStatement();
      case MEMBERS -> imports.enterMembers();
    }
  }

  private void allowBreak() {
    breakAt = out.length();
    indentOfBreak = indent + 2;
  }

  private void endStatement() {
    indent -= isFurtherLine ? 2 : 0;
    isInStatement = false;
    isFurtherLine = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
