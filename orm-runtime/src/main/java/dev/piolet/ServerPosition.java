package dev.piolet;

import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;

import dev.piolet.query.Statement;

/**
 * How far a server has come in the write-ahead log, and along which timeline.
 *
 * @param isStandby whether it replays what another one has written
 * @param timeline the one that it surely follows: a standby tells an older one for a while after a
 *     failover, where its role may not see {@code pg_stat_wal_receiver}
 * @param position up to where it has replayed, or written
 * @param blockSize the size of the log's pages, in bytes
 * @param isolation the isolation of the transaction that asks
 */
record ServerPosition(
    boolean isStandby, long timeline, long position, int blockSize, String isolation) {
  /** How many bytes there are ahead of the first record of a page, and of a file. */
  private static final int PAGE_HEADER = 24;

  private static final int FILE_HEADER = 40;

  /** What is inserted counts, and not what is flushed: a COMMIT need not have waited for that. */
  private static final Statement<ServerPosition> QUERY =
      sql("""
          SELECT pg_is_in_recovery(),
            CASE WHEN pg_is_in_recovery()
              THEN greatest((SELECT timeline_id FROM pg_control_checkpoint()),
                (SELECT received_tli FROM pg_stat_wal_receiver))
              ELSE ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::int
            END::bigint,
            (CASE WHEN pg_is_in_recovery()
              THEN coalesce(pg_last_wal_replay_lsn(), '0/0') ELSE pg_current_wal_insert_lsn()
            END - '0/0'::pg_lsn)::bigint,
            current_setting('wal_block_size')::int,
            current_setting('transaction_isolation')""")
          .into(row(ServerPosition::new, value(true), value(0L), value(0L), value(0), value("")))
          .one();

  static ServerPosition of(Session session) {
    return session.exec(QUERY);
  }

  /** Tells whether each statement of the transaction sees what was replayed before it. */
  boolean isSeenByEachStatement() {
    return isolation.equals("read committed");
  }

  /**
   * The token of all that was written so far. Where the next record comes first on its page, the
   * last one has ended before that page's header.
   */
  WriteToken token() {
    long inPage = position % blockSize;
    boolean isAtHeader = inPage == PAGE_HEADER || inPage == FILE_HEADER;
    return WriteToken.of(timeline, isAtHeader ? position - inPage : position);
  }
}
