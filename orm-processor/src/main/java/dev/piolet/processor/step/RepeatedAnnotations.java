package dev.piolet.processor.step;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.model.Place;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Shows errors at annotations that are repeated. Javac puts those into a container that nobody has
 * written, and by itself shows errors in it at the class.
 */
final class RepeatedAnnotations {
  private final Trees trees;

  private RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** The search, or null where the compiler is not javac itself. */
  static @Nullable RepeatedAnnotations in(ProcessingEnvironment environment) {
    try {
      return new RepeatedAnnotations(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return null;
    }
  }

  /** Reports a problem whose place is a repeated annotation, and tells whether it is one. */
  boolean report(String message, Place place) {
    TreePath path = place.annotation() == null ? null : trees.getPath(place.element());
    Tree found =
        path != null && path.getLeaf() instanceof ClassTree type ? find(place, type) : null;
    if (path == null || found == null) {
      return false;
    }
    trees.printMessage(Diagnostic.Kind.ERROR, message, found, path.getCompilationUnit());
    return true;
  }

  private static @Nullable Tree find(Place place, ClassTree type) {
    for (AnnotationMirror container : place.element().getAnnotationMirrors()) {
      List<Place> repeated =
          AnnotationLists.nested(new Place(place.element(), container, null), "value");
      List<? extends AnnotationTree> written =
          repeated.isEmpty() ? List.of() : annotations(type, nameOf(repeated.get(0)));
      for (int i = 0; i < repeated.size() && written.size() == repeated.size(); i++) {
        Tree found = find(place, repeated.get(i).annotation(), written.get(i));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String nameOf(Place place) {
    AnnotationMirror annotation = place.annotation();
    Element type =
        annotation == null ? place.element() : annotation.getAnnotationType().asElement();
    return type.getSimpleName().toString();
  }

  private static List<? extends AnnotationTree> annotations(ClassTree type, String simpleName) {
    return type.getModifiers().getAnnotations().stream()
        .filter(
            one -> one.getAnnotationType().toString().replaceFirst("^.*\\.", "").equals(simpleName))
        .toList();
  }

  /** The tree of a place within an annotation, or null when it is not there. */
  private static @Nullable Tree find(
      Place place, @Nullable AnnotationMirror annotation, AnnotationTree tree) {
    if (annotation == null) {
      return null;
    }
    for (var member : Place.written(annotation).entrySet()) {
      ExpressionTree written = argument(tree, member.getKey().getSimpleName().toString());
      if (written == null) {
        continue;
      }
      if (annotation == place.annotation() && member.getValue() == place.value()) {
        return written;
      }
      Tree nested = findNested(place, member.getValue(), written);
      if (nested != null) {
        return nested;
      }
    }
    return annotation == place.annotation() ? tree : null;
  }

  private static @Nullable Tree findNested(Place place, AnnotationValue value, Tree written) {
    List<?> values = value.getValue() instanceof List<?> list ? list : List.of(value);
    List<? extends Tree> trees =
        written instanceof NewArrayTree array ? array.getInitializers() : List.of(written);
    for (int i = 0; i < values.size() && values.size() == trees.size(); i++) {
      if (values.get(i) instanceof AnnotationValue one
          && one.getValue() instanceof AnnotationMirror annotation
          && trees.get(i) instanceof AnnotationTree tree) {
        Tree found = find(place, annotation, tree);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable ExpressionTree argument(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      boolean isNamed = argument instanceof AssignmentTree;
      String name =
          argument instanceof AssignmentTree named ? named.getVariable().toString() : "value";
      if (name.equals(member)) {
        return isNamed ? ((AssignmentTree) argument).getExpression() : argument;
      }
    }
    return null;
  }
}
