package dev.piolet.schema;

import dev.piolet.annotations.PolicyCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a role may see and write.
 *
 * @param name the policy's name, of which a table has no two
 * @param command the statements that it is for
 * @param roles the roles that it is for; every role when empty
 * @param using which rows are seen: a condition in SQL, or null
 * @param check which rows may be written: a condition in SQL, or null for those that are seen
 * @param permissive whether one such policy is enough for a row
 */
public record Policy(
    String name,
    PolicyCommand command,
    List<String> roles,
    @Nullable String using,
    @Nullable String check,
    boolean permissive) {

  /** A permissive policy of every role, for all statements. */
  public static Policy of(String name, @Nullable String using, @Nullable String check) {
    return new Policy(name, PolicyCommand.ALL, List.of(), using, check, true);
  }

  /** For some statements alone. */
  public Policy on(PolicyCommand only) {
    return new Policy(name, only, roles, using, check, permissive);
  }

  /** For some roles alone. */
  public Policy to(String... only) {
    return new Policy(name, command, List.of(only), using, check, permissive);
  }

  /** A row has to pass it besides the others. */
  public Policy restrictive() {
    return new Policy(name, command, roles, using, check, false);
  }
}
