package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.NationTable.NATION;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.examples.tpch.PartSupplyTable.PART_SUPPLY;
import static dev.piolet.examples.tpch.PartTable.PART;
import static dev.piolet.examples.tpch.RegionTable.REGION;
import static dev.piolet.examples.tpch.SupplierTable.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.diagram.SchemaDiagram;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/tpch.svg to the models; {@code -Dpiolet.goldens=rewrite} draws it anew. */
class DiagramTest {
  private static final Path DRAWN = Path.of("../../docs/tpch.svg");

  @Test
  void thePictureInTheDocumentsIsThatOfTheModels() throws Exception {
    // tag::diagram[]
    SchemaDiagram diagram =
        SchemaDiagram.of(REGION, NATION, CUSTOMER, SUPPLIER, PART, PART_SUPPLY, ORDER, LINE_ITEM);
    // end::diagram[]

    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      // tag::write[]
      diagram.writeTo(Path.of("../../docs/tpch.svg"));
      // end::write[]
    }
    assertThat(diagram.svg()).isEqualTo(Files.readString(DRAWN));
  }
}
