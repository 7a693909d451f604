package dev.piolet.processor.code;

/** A type with an annotation, which stands before its own name, behind those around it. */
record AnnotatedTypeName(ClassName annotation, TypeName type) implements TypeName {
  @Override
  public boolean isPrimitive() {
    return type.isPrimitive();
  }

  @Override
  public TypeName box() {
    return new AnnotatedTypeName(annotation, type.box());
  }

  @Override
  public TypeName withoutAnnotations() {
    return type;
  }

  @Override
  public void write(CodeWriter writer) {
    writer.annotateNext(annotation);
    type.write(writer);
  }

  @Override
  public void collect(Imports imports) {
    annotation.collect(imports);
    type.collect(imports);
  }

  @Override
  public String toString() {
    return "@" + annotation + " " + type;
  }
}
