package dev.piolet.migrations.models;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the models of a database that is there already.
 *
 * <pre>{@code
 * GeneratedModels models =
 *     ModelGenerator.generate(conn.schema().catalog("public"), ModelOptions.of("app.music"));
 * models.writeTo(Path.of("src/main/java"));
 * System.out.print(models.report());
 * }</pre>
 *
 * <p>Where one schema is read, models name none, and the search path of a connection decides. The
 * expressions in models are as PostgreSQL wrote them, so the catalog is read with the search path
 * that programs have.
 */
public final class ModelGenerator {
  private ModelGenerator() {}

  /**
   * Writes models.
   *
   * @param catalog what {@code conn.schema().catalog(...)} read
   * @param options the package, and choices
   * @return sources, not yet in files; the same for the same catalog
   */
  public static GeneratedModels generate(Catalog catalog, ModelOptions options) {
    Context context = Context.of(catalog, options);
    Path folder = Path.of("", options.packageName().split("\\.", -1));
    Map<Path, String> files = new TreeMap<>();
    for (var table : context.tables()) {
      add(files, folder, options, new TableSource(context, table).write());
    }
    List<TypeSpec> types = new TypeSources(context).write();
    types.forEach(type -> add(files, folder, options, type));
    SequenceNotes.unused(context);
    OtherNotes.add(context);
    return new GeneratedModels(folder, files, context.notes().all());
  }

  private static void add(
      Map<Path, String> files, Path folder, ModelOptions options, TypeSpec type) {
    String source =
        JavaFile.builder(options.packageName(), type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    String text = FileHeader.on(SourceLayout.apply(source));
    files.put(folder.resolve(type.name() + ".java"), text);
  }
}
