package dev.piolet.processor.code;

/** A type parameter by its name. */
record TypeVariableName(String name) implements TypeName {
  @Override
  public void write(CodeWriter writer) {
    writer.text(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
