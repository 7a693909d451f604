package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Comment;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What declarations of classes, methods and fields have in common. */
final class Declaration {
  private Declaration() {}

  /** The modifiers in their usual order, a space behind each. */
  static String modifiers(Set<Modifier> modifiers) {
    StringBuilder text = new StringBuilder();
    for (Modifier modifier : modifiers) {
      text.append(modifier).append(' ');
    }
    return text.toString();
  }

  /** A comment of one line, whose types are not imported. */
  static CodeBlock javadoc(CodeBlock text) {
    return CodeBlock.builder().add("/**\n * ").add(new Comment(text)).add("\n */\n").build();
  }
}
