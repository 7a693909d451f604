package dev.piolet.processor;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that models are compiled with. */
enum Tool {
  JAVAC,
  ECJ;

  FolderCompiler compiler(String... options) {
    JavaCompiler tool =
        this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    return new FolderCompiler(tool, options).with("--release", "17");
  }
}
