package app;

import dev.piolet.annotations.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection(of = User.class)
public record Contact(
    long id,
    String name,
    @Nullable String email,
    Address address,
    Workplace workplace,
    @Nullable Office home,
    Optional<Office> second,
    User all) {

  @Projection(of = User.class)
  public record Address(String street, String city) {}

  @Projection(of = Office.class)
  record Workplace(String name, Boss boss) {}

  @Projection(of = User.class)
  record Boss(Long id, String name, Optional<String> email) {}
}
