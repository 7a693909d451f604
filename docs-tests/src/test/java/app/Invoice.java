package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table
@RowSecurity(force = true)
@Policy(name = "own_rows", using = "tenant = current_setting('app.tenant', true)")
public record Invoice(@Field(primaryKey = true) @Nullable Long id, String tenant, int cents) {}
// end::model[]
