package dev.piolet.it.schema;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;

/** Rows that only some may see. */
@Table
@RowSecurity(force = true)
@Policy(
    name = "own_rows",
    using = "tenant_id = current_setting('app.tenant', true)::bigint",
    check = "tenant_id = current_setting('app.tenant', true)::bigint AND cents >= 0")
@Policy(
    name = "no \"big\" ones",
    command = PolicyCommand.INSERT,
    roles = {"PUBLIC"},
    check = "cents < 100",
    permissive = false)
record Ledger(@Field(primaryKey = true) long id, long tenantId, int cents) {}
