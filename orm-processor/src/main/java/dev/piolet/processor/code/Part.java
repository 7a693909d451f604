package dev.piolet.processor.code;

/** A piece of code: text, a type that is named as its place allows, or a mark for the layout. */
interface Part {
  void write(CodeWriter writer);

  /** Names the classes in this, from which the imports of the file are chosen. */
  default void collect(Imports imports) {}

  /** Whether each class in this can be named where the file is written now. */
  default boolean isNameable(Imports imports) {
    return true;
  }

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

  /** A class before a member of it, where the variables in scope can hide it. */
  record Qualifier(ClassName type) implements Part {
    @Override
    public void write(CodeWriter writer) {
      writer.text(writer.qualifier(type));
    }

    @Override
    public void collect(Imports imports) {
      imports.add(type);
    }

    @Override
    public boolean isNameable(Imports imports) {
      return imports.qualifier(type) != null;
    }
  }

  /** Code, or other code of the same classes where variables hide those in the first. */
  record Alternative(CodeBlock first, CodeBlock other) implements Part {
    @Override
    public void write(CodeWriter writer) {
      (writer.canName(first) ? first : other).write(writer);
    }

    @Override
    public void collect(Imports imports) {
      first.collect(imports);
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
