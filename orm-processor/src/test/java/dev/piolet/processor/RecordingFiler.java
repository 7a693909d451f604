package dev.piolet.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Writes down which elements each generated file comes from. */
class RecordingFiler implements Filer {
  private final Filer filer;
  private final Map<String, List<String>> origins = new TreeMap<>();

  RecordingFiler(Filer filer) {
    this.filer = filer;
  }

  /** The originating elements of each file. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    note(name, elements);
    return filer.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    note(name, elements);
    return filer.createClassFile(name, elements);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence packageName,
      CharSequence name,
      Element... elements)
      throws IOException {
    note(name, elements);
    return filer.createResource(location, packageName, name, elements);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence packageName, CharSequence name)
      throws IOException {
    return filer.getResource(location, packageName, name);
  }

  private void note(CharSequence name, Element... elements) {
    origins.put(name.toString(), Stream.of(elements).map(Element::toString).toList());
  }
}
