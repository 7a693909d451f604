package dev.piolet.processor.element;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.Accessor;
import dev.piolet.processor.model.Construction;
import dev.piolet.processor.model.Construction.Kind;
import dev.piolet.processor.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds how a class in a model's package gets at the model's properties and makes its objects. */
public final class AccessReader {
  private static final Set<String> METHODS_OF_OBJECT =
      Set.of("hashCode", "toString", "getClass", "clone", "notify", "notifyAll", "finalize");

  private final Types types;
  private final Elements elements;
  private final TypeElement model;
  private final Map<String, List<ExecutableElement>> methods = new HashMap<>();

  public AccessReader(Elements elements, Types types, TypeElement model) {
    this.elements = elements;
    this.types = types;
    this.model = model;
    for (ExecutableElement method : ElementFilter.methodsIn(members())) {
      methods
          .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
          .add(method);
    }
  }

  /** The model whose properties are got at. */
  public TypeElement model() {
    return model;
  }

  /** A record has the accessors of its components itself. */
  private List<? extends Element> members() {
    return model.getKind() == ElementKind.RECORD
        ? model.getEnclosedElements()
        : elements.getAllMembers(model);
  }

  /** The accessor of a record's component; the field, where it is accessible; a getter; or null. */
  public @Nullable Accessor getter(Property property) {
    if (property.component() != null) {
      return new Accessor(Accessor.Kind.METHOD, property.name(), true);
    }
    if (isAccessible(property.field())) {
      return ofField(property);
    }
    for (String name : getterNames(property)) {
      if (!METHODS_OF_OBJECT.contains(name)) {
        Accessor getter = accessor(name, method -> returns(method, property));
        if (getter != null) {
          return getter;
        }
      }
    }
    return null;
  }

  /** The field, where it is accessible and not final, or else a setter, or null. */
  public @Nullable Accessor setter(Property property) {
    if (property.component() != null) {
      return null;
    }
    boolean isFinal = property.field().getModifiers().contains(Modifier.FINAL);
    if (isAccessible(property.field()) && !isFinal) {
      return ofField(property);
    }
    for (String name : setterNames(property)) {
      Accessor setter = accessor(name, method -> takes(method, property));
      if (setter != null) {
        return setter;
      }
    }
    return null;
  }

  private static Accessor ofField(Property property) {
    return new Accessor(Accessor.Kind.FIELD, property.name(), !property.typeName().isPrimitive());
  }

  /**
   * How an object is made: a record by all of its components; another by the constructor without
   * parameters, or else by the one that takes the most properties, where all others can be set.
   */
  public Construction construction(List<Property> properties) {
    if (model.getKind() == ElementKind.RECORD) {
      return Construction.by(properties.stream().map(Property::name).toList());
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
            .filter(this::isCallable)
            .toList();
    List<ExecutableElement> fitting =
        constructors.stream().filter(one -> makes(one, properties)).toList();
    if (fitting.isEmpty()) {
      boolean hasDefault = constructors.stream().anyMatch(one -> one.getParameters().isEmpty());
      return Construction.impossible(hasDefault ? Kind.NOT_SETTABLE : Kind.NO_CONSTRUCTOR);
    }
    boolean hasDefault = fitting.stream().anyMatch(one -> one.getParameters().isEmpty());
    return hasDefault ? Construction.by(List.of()) : byTheLongest(fitting);
  }

  private static Construction byTheLongest(List<ExecutableElement> constructors) {
    int most =
        constructors.stream().mapToInt(one -> one.getParameters().size()).max().orElseThrow();
    List<ExecutableElement> longest =
        constructors.stream().filter(one -> one.getParameters().size() == most).toList();
    return longest.size() == 1
        ? Construction.by(parameterNames(longest.get(0)))
        : Construction.impossible(Kind.AMBIGUOUS);
  }

  /** Whether the model's package can use something that is declared in it or elsewhere. */
  public boolean isAccessible(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return false;
    }
    return modifiers.contains(Modifier.PUBLIC)
        || MoreElements.getPackage(element).equals(MoreElements.getPackage(model));
  }

  /** Whether the model's package can use a class, and so those around it. */
  public boolean isReachable(TypeElement type) {
    for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
      if (!isAccessible(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the model's package cannot use a type, or a part of it such as an argument. */
  public boolean isHidden(TypeMirror type) {
    return TypeParts.anyClass(type, part -> !isReachable(part));
  }

  private @Nullable Accessor accessor(String name, Predicate<ExecutableElement> fits) {
    for (ExecutableElement method : named(name)) {
      if (!isStatic(method) && fits.test(method) && isCallable(method)) {
        return new Accessor(Accessor.Kind.METHOD, name, !takesPrimitive(method));
      }
    }
    return null;
  }

  private List<ExecutableElement> named(String name) {
    return methods.getOrDefault(name, List.of());
  }

  private static boolean takesPrimitive(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.asType().getKind().isPrimitive()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether generated code can call a method or constructor without catching anything. */
  public boolean isCallable(ExecutableElement method) {
    if (!isAccessible(method)) {
      return false;
    }
    for (TypeMirror exception : method.getThrownTypes()) {
      if (!isUnchecked(exception)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnchecked(TypeMirror exception) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(elements::getTypeElement)
        .anyMatch(unchecked -> types.isSubtype(exception, unchecked.asType()));
  }

  /** Whether a method has the name of a getter or setter of a field. */
  public static boolean isNamedAfter(String method, String field) {
    return Stream.of("get", "is", "set", "")
        .anyMatch(
            prefix ->
                method.equals(prefix + field) || method.equals(prefix + Names.capitalized(field)));
  }

  private static List<String> getterNames(Property property) {
    List<String> names = new ArrayList<>();
    if (isBoolean(property)) {
      addPrefixed(names, "is", property.name());
    }
    addPrefixed(names, "get", property.name());
    names.add(property.name());
    return names;
  }

  private static List<String> setterNames(Property property) {
    List<String> names = new ArrayList<>();
    String name = property.name();
    boolean hasPrefix =
        isBoolean(property)
            && name.startsWith("is")
            && name.length() > 2
            && Character.isUpperCase(name.codePointAt(2));
    if (hasPrefix) {
      names.add("set" + name.substring(2));
    }
    addPrefixed(names, "set", name);
    names.add(name);
    return names;
  }

  /**
   * The names of an accessor: {@code getEMail} of {@code eMail}, and {@code geteMail}, which IDEs
   * write because that is how a bean's property is known. The first wins.
   */
  private static void addPrefixed(List<String> names, String prefix, String property) {
    names.add(prefix + Names.capitalized(property));
    boolean isOneSmallLetter =
        property.length() > 1
            && Character.isLowerCase(property.charAt(0))
            && Character.isUpperCase(property.charAt(1));
    if (isOneSmallLetter) {
      names.add(prefix + property);
    }
  }

  private static boolean isBoolean(Property property) {
    TypeName type = property.typeName();
    return type.equals(TypeName.BOOLEAN) || type.equals(TypeName.BOOLEAN.box());
  }

  /** Whether a method is a getter: an {@code int} is no getter of a property that holds null. */
  private boolean returns(ExecutableElement method, Property property) {
    if (!method.getParameters().isEmpty()) {
      return false;
    }
    TypeName type = TypeParts.nameOf(inModel(method).getReturnType());
    return sameBoxed(type, property.typeName())
        && (property.typeName().isPrimitive() || !type.isPrimitive());
  }

  private boolean takes(ExecutableElement method, Property property) {
    return method.getParameters().size() == 1
        && accepts(TypeParts.nameOf(inModel(method).getParameterTypes().get(0)), property);
  }

  /** A method of a generic superclass has the types that the model fills in. */
  private ExecutableType inModel(ExecutableElement method) {
    return model.equals(method.getEnclosingElement())
        ? (ExecutableType) method.asType()
        : (ExecutableType) types.asMemberOf((DeclaredType) model.asType(), method);
  }

  /** Whether each parameter is a property, and each other property can be set. */
  private boolean makes(ExecutableElement constructor, List<Property> properties) {
    Map<String, TypeName> parameters = new HashMap<>();
    for (VariableElement parameter : constructor.getParameters()) {
      parameters.put(parameter.getSimpleName().toString(), TypeParts.nameOf(parameter.asType()));
    }
    int taken = 0;
    for (Property property : properties) {
      TypeName parameter = parameters.get(property.name());
      if (parameter != null && accepts(parameter, property)) {
        taken++;
      } else if (setter(property) == null) {
        return false;
      }
    }
    return taken == parameters.size();
  }

  private static List<String> parameterNames(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(VariableElement::getSimpleName)
        .map(Object::toString)
        .toList();
  }

  /** Whether a parameter takes all that the property holds: an {@code int} takes no null. */
  private static boolean accepts(TypeName parameter, Property property) {
    return sameBoxed(parameter, property.typeName())
        && !(parameter.isPrimitive() && property.nullable());
  }

  private static boolean sameBoxed(TypeName left, TypeName right) {
    return boxed(left).equals(boxed(right));
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }
}
