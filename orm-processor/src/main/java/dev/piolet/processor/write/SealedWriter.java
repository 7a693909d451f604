package dev.piolet.processor.write;

import dev.piolet.processor.model.ConstraintNames;
import dev.piolet.processor.model.ConstraintNames.Named;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Writes the table of a sealed model, and one for each of its types that has none of its own. */
public final class SealedWriter {
  private SealedWriter() {}

  /** The tables of a model without problems. */
  public static List<GeneratedClass> tables(SealedModel model) {
    return writers(model).stream().map(TableWriter::table).toList();
  }

  /** The known parts of the tables of a model with problems. */
  public static List<GeneratedClass> skeletons(SealedModel model) {
    return writers(model).stream().map(TableWriter::skeleton).toList();
  }

  private static List<TableWriter> writers(SealedModel model) {
    List<Named> all = ConstraintNames.of(model.whole());
    Element origin = model.place().element();
    Stream<TableWriter> ofTypes =
        (model.isUnion() ? Stream.of(model.whole()) : model.all())
            .map(table -> new TableWriter(model, table, of(table, all), origin));
    Stream<TableWriter> between =
        model.parts().stream()
            .map(part -> new TableWriter(part, part.whole(), of(part.whole(), all), origin));
    return Stream.concat(ofTypes, between).toList();
  }

  /** The constraints of a type have the names that the whole table gives them. */
  private static List<Named> of(TableModel table, List<Named> all) {
    return all.stream()
        .filter(
            named ->
                table.details().constraints().stream().anyMatch(own -> own == named.constraint()))
        .toList();
  }
}
