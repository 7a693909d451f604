package dev.piolet.benchmarks.compile;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what the compiler and its processors write, so that no disk is measured. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  /** Nothing is in it; but Jimmer's processor insists on a folder that is there. */
  private static final String FOLDER =
      Path.of(System.getProperty("java.io.tmpdir")).toUri().getRawPath();

  private final List<Output> outputs = new ArrayList<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** The source that processors wrote. */
  List<SourceFile> generated() {
    return outputs.stream()
        .filter(output -> output.getKind() == JavaFileObject.Kind.SOURCE)
        .map(output -> new SourceFile(output.name, output.getCharContent(true)))
        .toList();
  }

  /** How many classes were written. */
  long classes() {
    return outputs.stream().filter(output -> output.getKind() == JavaFileObject.Kind.CLASS).count();
  }

  /** Writes the classes into a folder. */
  void writeClasses(Path folder) {
    try {
      for (Output output : outputs) {
        if (output.getKind() == JavaFileObject.Kind.CLASS) {
          Path file = folder.resolve(output.name.replace('.', '/') + output.getKind().extension);
          Files.createDirectories(file.getParent());
          Files.write(file, output.bytes.toByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return add(name, name.replace('.', '/'), kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return add(name, folder + name, JavaFileObject.Kind.OTHER);
  }

  private Output add(String name, String path, JavaFileObject.Kind kind) {
    Output output = new Output(name, path, kind);
    outputs.add(output);
    return output;
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String name;

    Output(String name, String path, Kind kind) {
      super(URI.create("memory://" + FOLDER + path + kind.extension), kind);
      this.name = name;
    }

    /** Processors ask so whether there is a file of settings, which there never is. */
    @Override
    public InputStream openInputStream() throws FileNotFoundException {
      throw new FileNotFoundException(name);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
