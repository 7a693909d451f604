package dev.piolet.processor.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the code of one file names classes. All code is walked first, which adds the classes; then
 * {@link #choose} imports the first class of each name, and they are named.
 */
final class Imports {
  private final ClassName own;
  private final Set<String> nested;
  private final Set<String> variables;
  private final Map<String, ClassName> found = new HashMap<>();
  private final Set<String> namesOfPackage = new HashSet<>();
  private final Map<String, ClassName> imported = new HashMap<>();
  private final Map<ClassName, String> names = new HashMap<>();
  private boolean isAmongMembers;

  /**
   * The imports of a file.
   *
   * @param own the file's class
   * @param nested the names of the classes in it
   * @param variables the names of its fields and parameters
   */
  Imports(ClassName own, Set<String> nested, Set<String> variables) {
    this.own = own;
    this.nested = nested;
    this.variables = variables;
  }

  /** From here on, the names of nested classes hide others. */
  void enterMembers() {
    isAmongMembers = true;
    names.clear();
  }

  /** Takes note of a class in the code. */
  void add(ClassName name) {
    if (names.put(name, "") != null || nameHere(name) != null) {
      return;
    }
    ClassName topLevel = name.topLevelClass();
    if (isOfPackage(name)) {
      namesOfPackage.add(topLevel.simpleName());
    } else if (!name.packageName().isEmpty()) {
      found.putIfAbsent(topLevel.simpleName(), topLevel);
    }
  }

  /** Decides what is imported, and begins anew at the top of the file. */
  Collection<ClassName> choose() {
    imported.putAll(found);
    imported.keySet().removeAll(namesOfPackage);
    isAmongMembers = false;
    names.clear();
    Map<String, ClassName> sorted = new TreeMap<>();
    for (ClassName name : imported.values()) {
      sorted.put(name.canonicalName(), name);
    }
    return sorted.values();
  }

  /** How code names a class where the file is written now. */
  String nameOf(ClassName name) {
    String known = names.get(name);
    if (known == null) {
      known = newName(name);
      names.put(name, known);
    }
    return known;
  }

  /**
   * How code names a class before a member of it: in full where a variable has the class's name;
   * null where one has the first name of the package too.
   */
  @Nullable String qualifier(ClassName name) {
    String text = nameOf(name);
    if (isHidden(text)) {
      text = name.canonicalName();
    }
    return isHidden(text) ? null : text;
  }

  private boolean isHidden(String text) {
    int end = text.indexOf('.');
    return variables.contains(end < 0 ? text : text.substring(0, end));
  }

  private String newName(ClassName name) {
    String here = nameHere(name);
    if (here != null) {
      return here;
    }
    return isOfPackage(name) ? String.join(".", name.simpleNames()) : name.canonicalName();
  }

  private boolean isOfPackage(ClassName name) {
    return name.packageName().equals(own.packageName());
  }

  /**
   * The name by what the file declares and imports: from the innermost class that is known by its
   * simple name, or in full where another class has that of the outermost. Null if neither is so.
   */
  private @Nullable String nameHere(ClassName name) {
    ClassName hiding = null;
    String path = "";
    for (ClassName part = name; part != null; part = part.enclosingClass()) {
      path = path.isEmpty() ? part.simpleName() : part.simpleName() + '.' + path;
      hiding = resolve(part.simpleName());
      if (part.equals(hiding)) {
        return path;
      }
    }
    return hiding == null ? null : name.canonicalName();
  }

  private @Nullable ClassName resolve(String simpleName) {
    if (isAmongMembers && nested.contains(simpleName)) {
      return own.nestedClass(simpleName);
    }
    return simpleName.equals(own.simpleName()) ? own : imported.get(simpleName);
  }
}
