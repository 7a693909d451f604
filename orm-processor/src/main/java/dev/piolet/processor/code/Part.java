package dev.piolet.processor.code;

/** A piece of code: text, a type that is named as its place allows, or a mark for the layout. */
interface Part {
  void write(CodeWriter writer);

  /** Names the classes in this, from which the imports of the file are chosen. */
  default void collect(Imports imports) {}

  /** Text as it is, with its line breaks. */
  record Text(String text) implements Part {
    @Override
    public void write(CodeWriter writer) {
      writer.text(text);
    }
  }

  /** A comment, whose types are imported only where code needs them too. */
  record Comment(CodeBlock text) implements Part {
    @Override
    public void write(CodeWriter writer) {
      text.write(writer);
    }
  }

  /** What is no text itself and moves that around it. */
  enum Mark implements Part {
    /** A space, or a line break where the line gets too long. */
    SPACE,
    /** Nothing, or a line break where the line gets too long. */
    NOTHING,
    INDENT,
    UNINDENT,
    /** From here to the end of the statement, its other lines are indented. */
    STATEMENT,
    END_OF_STATEMENT,
    /** From here on, the names of nested classes hide others. */
    MEMBERS;

    @Override
    public void write(CodeWriter writer) {
      writer.mark(this);
    }

    @Override
    public void collect(Imports imports) {
      if (this == MEMBERS) {
        imports.enterMembers();
      }
    }
  }
}
