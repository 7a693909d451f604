package dev.piolet.processor.read;

import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.processor.element.Annotations;
import javax.lang.model.element.Element;

/** Reads how a model's tables and columns are named. */
final class NamingReader {
  private NamingReader() {}

  /** What the model says, or else a class around it, or its package. */
  static NamingStrategy of(Element model) {
    for (Element part = model; part != null; part = part.getEnclosingElement()) {
      if (Annotations.has(part, Naming.class)) {
        return Annotations.constant(
            Annotations.place(part, Naming.class), "value", NamingStrategy.SNAKE);
      }
    }
    return NamingStrategy.SNAKE;
  }
}
