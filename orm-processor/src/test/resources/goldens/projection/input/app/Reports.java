package app;

import dev.piolet.annotations.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Reports {
  private Reports() {}

  @Projection
  public record Sale(
      long id,
      String customer,
      @Nullable Integer discount,
      Address address,
      List<String> tags,
      byte[] receipt,
      boolean paid,
      double total,
      Map.@Nullable Entry<String, int[]> rest) {}

  @Projection
  public record Address(String city) {}

  @Projection
  record Awkward(
      int row,
      int first,
      int context,
      int at,
      int of,
      String List,
      String Objects,
      int Projections,
      int readRow,
      int yield,
      int record,
      int app,
      int java,
      String Reports) {}
}
