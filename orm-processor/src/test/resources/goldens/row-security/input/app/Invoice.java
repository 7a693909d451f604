package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;

@Table
@RowSecurity(force = true)
@Policy(name = "own_rows", using = "tenant_id = current_setting('app.tenant')::bigint")
@Policy(
    name = "no \"new\" ones",
    command = PolicyCommand.INSERT,
    roles = {"PUBLIC", "clerk"},
    check = "false",
    permissive = false)
record Invoice(@Field(primaryKey = true) long id, long tenantId) {}
