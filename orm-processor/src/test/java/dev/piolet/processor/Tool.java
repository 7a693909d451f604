package dev.piolet.processor;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that models are compiled with. */
enum Tool {
  JAVAC,
  ECJ;

  Compiler compiler(String... options) {
    JavaCompiler tool =
        this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    return new Compiler(tool, options).with("--release", "17");
  }
}
