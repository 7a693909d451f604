package dev.piolet.it.sealed;

import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;

/** A class around a sealed model, whose rows belong to tenants. */
final class Desk {
  private Desk() {}

  @Table(name = "desk document")
  @Discriminator("tenantType")
  @RowSecurity
  @Policy(
      name = "own_rows",
      using = "tenant = nullif(current_setting('app.tenant', true), '')::int",
      check = "tenant = nullif(current_setting('app.tenant', true), '')::int")
  sealed interface Document {
    int id();

    /** Nested within another type between. */
    sealed interface Signed extends Document {
      record Deed(@Field(primaryKey = true) int id, int tenant, String signer) implements Signed {}
    }

    record Draft(@Field(primaryKey = true) int id, int tenant) implements Document {}
  }
}
