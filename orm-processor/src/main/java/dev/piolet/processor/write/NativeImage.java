package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.TableModel;

/**
 * The metadata that lets the runtime find a generated table in a native image too, where reflection
 * has to be announced.
 */
public final class NativeImage {
  private NativeImage() {}

  public static String path(ClassName model) {
    return "META-INF/native-image/" + model.reflectionName() + "/reflect-config.json";
  }

  public static String reflectConfig(TableModel table) {
    return """
        [
          {
            "name": "%s",
            "fields": [{"name": "%s"}]
          }
        ]
        """
        .formatted(table.table().reflectionName(), table.constant());
  }
}
