package dev.piolet.internal.ddl;

import dev.piolet.annotations.PolicyCommand;
import dev.piolet.schema.Policy;
import dev.piolet.schema.RowSecurity;
import dev.piolet.schema.Table;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The statements that restrict which rows roles see and write. */
final class PolicySql {
  private static final Set<String> ROLE_WORDS =
      Set.of("PUBLIC", "CURRENT_ROLE", "CURRENT_USER", "SESSION_USER");

  private PolicySql() {}

  /** Hides the rows at once; the policies that show some come after all tables. */
  static List<String> enable(Table<?> table) {
    RowSecurity security = table.details().rowSecurity();
    if (security == null) {
      return List.of();
    }
    String alter = "ALTER TABLE " + Text.name(table);
    String enable = alter + " ENABLE ROW LEVEL SECURITY";
    return security.force()
        ? List.of(enable, alter + " FORCE ROW LEVEL SECURITY")
        : List.of(enable);
  }

  /** Creates the policies of a table, which may read other tables. */
  static List<String> create(Table<?> table, Existing existing) {
    List<String> statements = new ArrayList<>();
    RowSecurity security = table.details().rowSecurity();
    if (security != null) {
      for (Policy policy : security.policies()) {
        String create = create(Text.name(table), policy);
        statements.add(
            existing.keepsAll() ? Text.onlyIf(isMissing(table, policy), create) : create);
      }
    }
    return statements;
  }

  private static String isMissing(Table<?> table, Policy policy) {
    return "NOT EXISTS (SELECT FROM pg_catalog.pg_policy WHERE polrelid = "
        + Text.regclass(table.schema(), table.name())
        + " AND polname = "
        + Literals.quote(policy.name())
        + ")";
  }

  /**
   * Creates a policy.
   *
   * @param on the table's name, quoted
   */
  static String create(String on, Policy policy) {
    return Text.of(writer -> render(writer, on, policy));
  }

  private static void render(SqlWriter writer, String on, Policy policy) {
    writer.sql("CREATE POLICY ").identifier(policy.name()).sql(" ON ").sql(on);
    writer.sql(policy.permissive() ? "" : " AS RESTRICTIVE");
    if (policy.command() != PolicyCommand.ALL) {
      writer.sql(" FOR ").sql(policy.command().name());
    }
    String separator = " TO ";
    for (String role : policy.roles()) {
      role(writer.sql(separator), role);
      separator = ", ";
    }
    String using = policy.using();
    if (using != null) {
      writer.sql(" USING (").sql(using).sql(")");
    }
    String check = policy.check();
    if (check != null) {
      writer.sql(" WITH CHECK (").sql(check).sql(")");
    }
  }

  private static void role(SqlWriter writer, String role) {
    String word = role.toUpperCase(Locale.ROOT);
    if (ROLE_WORDS.contains(word)) {
      writer.sql(word);
    } else {
      writer.identifier(role);
    }
  }
}
