package dev.piolet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.Access;
import dev.piolet.processor.model.OptionsModel;
import java.util.ArrayList;
import java.util.List;

/** Writes how the values of a column come about, as options of its line. */
final class OptionsWriter {
  private final List<CodeBlock> written = new ArrayList<>();

  private OptionsWriter() {}

  static List<CodeBlock> options(OptionsModel options) {
    OptionsWriter writer = new OptionsWriter();
    writer.addGeneration(options);
    writer.addText("defaultExpression", options.defaultExpression());
    writer.addText("generatedAs", options.generatedAs());
    writer.addIf(options.virtual(), "virtual()");
    writer.addIf(options.access() == Access.READ_ONLY, "readOnly()");
    writer.addIf(options.access() == Access.INSERT_ONLY, "insertOnly()");
    options.roles().forEach(role -> writer.addIf(true, role.kind().option));
    writer.addText("collation", options.collation());
    writer.addText("comment", options.comment());
    return writer.written;
  }

  private void addGeneration(OptionsModel options) {
    switch (options.generation()) {
      case AUTO, NONE -> {}
      case IDENTITY_BY_DEFAULT -> addIf(true, "identity()");
      case IDENTITY_ALWAYS -> addIf(true, "identityAlways()");
      case SEQUENCE -> addSequence(options);
      case UUID_V7 -> addIf(true, "uuidV7()");
    }
  }

  private void addSequence(OptionsModel options) {
    if (options.comesInBlocks()) {
      written.add(CodeBlock.of("sequence($S, $L)", options.sequence(), options.allocationSize()));
    } else {
      addText("sequence", options.sequence());
    }
  }

  private void addIf(boolean isSo, String option) {
    if (isSo) {
      written.add(CodeBlock.of("$L", option));
    }
  }

  private void addText(String option, String text) {
    if (!text.isEmpty()) {
      written.add(CodeBlock.of("$L($S)", option, text));
    }
  }
}
