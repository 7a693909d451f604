package dev.piolet.it.network;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The cases of a run, in an order that its seed gives. */
final class FaultCases {
  /** Up to which byte connections are cut behind each of them. */
  private static final int EACH = 300;

  /** How far apart other things happen. */
  private static final int STRIDE = 16;

  private static final int STRIDE_OF_MANY = 5_000;

  private static final int STRIDE_OF_STALLS = 200;

  private FaultCases() {}

  /**
   * The cases of all calls.
   *
   * @param count how many; when there are more than those at each place, the rest is at random ones
   */
  static List<FaultCase> of(FaultRun run, long seed, int count) throws SQLException {
    Random random = new Random(seed);
    List<FaultCase> cases = new ArrayList<>();
    for (Call call : Call.values()) {
      for (Fault fault : Fault.values()) {
        int stride = stride(call, fault);
        int end = Math.min(run.expected(call).positions(fault), EACH * stride);
        for (int position = 0; position < end; position += stride) {
          cases.add(new FaultCase(call, fault, position));
        }
      }
    }
    Collections.shuffle(cases, random);
    while (cases.size() < count) {
      FaultCase like = cases.get(random.nextInt(cases.size()));
      int positions = run.expected(like.call()).positions(like.fault());
      cases.add(new FaultCase(like.call(), like.fault(), random.nextInt(positions)));
    }
    return cases.subList(0, count);
  }

  private static int stride(Call call, Fault fault) {
    if (fault == Fault.CUT_BEFORE_READY) {
      return 1;
    }
    if (call == Call.INSERT_COPIED) {
      return STRIDE_OF_MANY;
    }
    if (fault == Fault.STALL) {
      return STRIDE_OF_STALLS;
    }
    return fault == Fault.CUT_CLIENT || fault == Fault.CUT_SERVER || fault.isOfRows() ? 1 : STRIDE;
  }
}
