package dev.piolet.processor.step;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.piolet.annotations.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds models that are declared in a method's body. A processor is not shown them, so they would
 * silently have no table. Only javac tells of them, and only where it calls this processor at all:
 * when something else has one of its annotations.
 */
public final class LocalModels {
  private final Trees trees;

  private LocalModels(Trees trees) {
    this.trees = trees;
  }

  /** The search, or null where the compiler is not javac itself. */
  public static @Nullable LocalModels in(ProcessingEnvironment environment) {
    try {
      return new LocalModels(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return null;
    }
  }

  /** Reports the local models in the sources of classes. */
  public void report(Collection<? extends Element> classes) {
    Set<CompilationUnitTree> sources = new LinkedHashSet<>();
    for (Element type : classes) {
      TreePath path = trees.getPath(type);
      if (path != null && importsTable(path.getCompilationUnit())) {
        sources.add(path.getCompilationUnit());
      }
    }
    sources.forEach(source -> new Scanner(source).scan(source, null));
  }

  private static boolean importsTable(CompilationUnitTree source) {
    for (ImportTree imported : source.getImports()) {
      if (imported.getQualifiedIdentifier() instanceof MemberSelectTree name
          && (name.getIdentifier().contentEquals(Table.class.getSimpleName())
              || name.getIdentifier().contentEquals("*"))
          && name.getExpression().toString().equals(Table.class.getPackageName())) {
        return true;
      }
    }
    return false;
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree source;
    private int blocks;

    Scanner(CompilationUnitTree source) {
      this.source = source;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
      blocks++;
      super.visitBlock(block, null);
      blocks--;
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      boolean isLocal = blocks > 0;
      if (isLocal && type.getModifiers().getAnnotations().stream().anyMatch(this::isTable)) {
        String message =
            """
            The class %s has @Table, but is declared in a method's body, where its table cannot \
            use it. Declare it outside of the method"""
                .formatted(type.getSimpleName());
        trees.printMessage(Diagnostic.Kind.ERROR, message, type, source);
      }
      return super.visitClass(type, null);
    }

    private boolean isTable(AnnotationTree annotation) {
      return annotation.getAnnotationType().toString().equals(Table.class.getSimpleName());
    }
  }
}
