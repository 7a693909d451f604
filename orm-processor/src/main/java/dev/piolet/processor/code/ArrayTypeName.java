package dev.piolet.processor.code;

/** An array. */
public record ArrayTypeName(TypeName componentType) implements TypeName {
  @Override
  public void write(CodeWriter writer) {
    componentType.write(writer);
    writer.text("[]");
  }

  @Override
  public void collect(Imports imports) {
    componentType.collect(imports);
  }

  @Override
  public String toString() {
    return componentType + "[]";
  }
}
