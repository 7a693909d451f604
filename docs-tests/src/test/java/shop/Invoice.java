package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a tenant asks to be paid. */
// tag::model[]
@Table
@RowSecurity(force = true)
@Policy(
    name = "own_rows",
    using = "tenant_id = nullif(current_setting('shop.tenant', true), '')::bigint")
public record Invoice(
    @Field(primaryKey = true) @Nullable Long id, long tenantId, BigDecimal amount) {}
// end::model[]
