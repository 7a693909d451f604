package dev.piolet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mapper is found, on class paths of its own. */
final class JsonMappersTest {
  @Test
  void jackson3BeforeJackson2() throws Exception {
    assertThat(found("nothing")).endsWith("Jackson3Mapper");
  }

  @Test
  void jackson2WhereThereIsNoOther() throws Exception {
    assertThat(found("tools/jackson")).endsWith("Jackson2Mapper");
  }

  @Test
  void neither() throws Exception {
    assertThat(found("jackson"))
        .isEqualTo(
            "dev.piolet.error.JsonException: A JSON column needs Jackson, which is not on the class"
                + " path. Add the dependency tools.jackson.core:jackson-databind (Jackson 3) or"
                + " com.fasterxml.jackson.core:jackson-databind (Jackson 2), or give another"
                + " mapper: JsonMappers.use(...)");
  }

  @Test
  void oneOfTheProgram(@TempDir Path folder) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(JsonMapper.class.getName()), Own.class.getName());

    assertThat(found("jackson", folder.toUri().toURL())).endsWith("JsonMappersTest$Own");
  }

  /** A mapper that only knows nothing. */
  public static final class Own implements JsonMapper {
    /** For the service loader. */
    public Own() {}

    @Override
    public String write(Object value, java.lang.reflect.Type type) {
      return "null";
    }

    @Override
    public @Nullable Object read(String json, java.lang.reflect.Type type) {
      return null;
    }
  }

  /** The class of the mapper that is found, or the error, without the jars of a name. */
  private static String found(String without, URL... more) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath(without, more), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Class<?> mappers = Class.forName(JsonMappers.class.getName(), true, loader);
      return mappers.getMethod("current").invoke(null).getClass().getName();
    } catch (InvocationTargetException e) {
      return e.getCause().toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.toString(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<String> pathSeparated(String classPath) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(classPath).toList();
  }

  private static URL[] classPath(String without, URL... more) throws MalformedURLException {
    List<URL> urls = new ArrayList<>(List.of(more));
    for (String entry : pathSeparated(System.getProperty("java.class.path"))) {
      if (!entry.replace('\\', '/').contains(without)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
