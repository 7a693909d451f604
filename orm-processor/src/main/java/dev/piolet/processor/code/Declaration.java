package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Mention;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What declarations of classes, methods and fields have in common. */
final class Declaration {
  private Declaration() {}

  /** The modifiers in their usual order, a space behind each. */
  static String modifiers(Set<Modifier> modifiers) {
    StringBuilder text = new StringBuilder();
    modifiers.forEach(modifier -> text.append(modifier).append(' '));
    return text.toString();
  }

  /** A comment of one line, whose types are not imported. */
  static CodeBlock javadoc(CodeBlock text) {
    CodeBlock.Builder javadoc = CodeBlock.builder().add("/**\n * ");
    for (Part part : text.parts()) {
      javadoc.add(part instanceof TypeName type ? new Mention(type) : part);
    }
    return javadoc.add("\n */\n").build();
  }
}
