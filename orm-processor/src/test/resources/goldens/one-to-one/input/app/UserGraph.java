package app;

import dev.piolet.annotations.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection(of = User.class)
public record UserGraph(User user, @Nullable Profile profile, Optional<AccountGraph> account) {
  @Projection(of = Account.class)
  public record AccountGraph(Account account, @Nullable User openedBy) {}
}
