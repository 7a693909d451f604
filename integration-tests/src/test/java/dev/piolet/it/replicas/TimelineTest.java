package dev.piolet.it.replicas;

import static dev.piolet.it.replicas.NoteTable.NOTE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.Database;
import dev.piolet.Replicas;
import dev.piolet.Session;
import dev.piolet.WriteToken;
import dev.piolet.test.ReplicatedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Replicas that have gone another way than the primary, after a failover. */
class TimelineTest {
  private static final int MANY = 2_000;

  @Test
  void aReplicaOfAnotherTimelineIsNotReadUntilItFollows() throws Exception {
    try (ReplicatedPostgres servers = ReplicatedPostgres.start(2)) {
      PGSimpleDataSource primary = new PGSimpleDataSource();
      primary.setUrl(servers.urlOfPrimary());
      Database db =
          Database.of(primary)
              .withReplicas(
                  Replicas.of(servers.standby(1).dataSource())
                      .waitAtMost(Duration.ofMillis(50))
                      .leaveOutFor(Duration.ofMillis(1)));
      try (var conn = db.connect()) {
        conn.schema().create(NOTE);
      }
      db.insert(new Note(null, "before"));
      servers.awaitReplay(0);
      servers.awaitReplay(1);
      assertThat(db.readOnly(TimelineTest::isOnStandby)).isTrue();
      WriteToken old = db.lastWrite();

      servers.disconnect(0);
      db.insert(IntStream.range(0, MANY).mapToObj(i -> new Note(null, "lost " + i)).toList());
      WriteToken lost = db.lastWrite();
      servers.awaitReplay(1); // it is ahead of the one that is promoted
      servers.killPrimary();
      servers.promote(0);
      db.insert(new Note(null, "after"));

      assertThat(db.readOnly(TimelineTest::notes)).containsExactly("after", "before");
      assertThat(db.readOnly(TimelineTest::isOnStandby)).isFalse();
      assertThat(db.readOnly(old, TimelineTest::isOnStandby)).isTrue();
      assertThat(db.readOnly(lost, TimelineTest::isOnStandby)).isTrue(); // it alone has that
    }
  }

  @Test
  void aReplicaThatFollowsIsReadAgain() throws Exception {
    try (ReplicatedPostgres servers = ReplicatedPostgres.start(2)) {
      PGSimpleDataSource primary = new PGSimpleDataSource();
      primary.setUrl(servers.urlOfPrimary());
      Replicas replicas =
          Replicas.of(servers.standby(1).dataSource())
              .waitAtMost(Duration.ofMillis(50))
              .leaveOutFor(Duration.ofMillis(1));
      Database db = Database.of(primary).withReplicas(replicas);
      try (var conn = db.connect()) {
        conn.schema().create(NOTE);
      }
      db.insert(new Note(null, "before"));
      WriteToken old = db.lastWrite();
      servers.awaitReplay(0);
      servers.awaitReplay(1);
      servers.killPrimary();
      servers.promote(0);
      db.insert(new Note(null, "after"));
      assertThat(db.readOnly(TimelineTest::notes)).containsExactly("after", "before");

      servers.follow(1, 0);
      boolean isOnStandby = false;
      for (int i = 0; i < 300 && !isOnStandby; i++) {
        isOnStandby =
            db.readOnly(
                tx -> {
                  assertThat(notes(tx)).containsExactly("after", "before");
                  return isOnStandby(tx);
                });
        Thread.sleep(50);
      }
      assertThat(isOnStandby).isTrue();
      assertThat(db.readOnly(old, TimelineTest::isOnStandby)).isTrue();

      Database another = Database.of(primary).withReplicas(replicas);
      assertThat(another.readOnly(old, TimelineTest::isOnStandby)).isTrue();
      assertThat(db.lastWrite().toString()).startsWith("2-");
    }
  }

  private static List<String> notes(Session session) {
    return session.exec(select(NOTE.text).where(NOTE.text.notLike("lost%")).orderBy(NOTE.text));
  }

  private static boolean isOnStandby(Session session) {
    return session.exec(sql("SELECT pg_is_in_recovery()").into(value(true)).one());
  }
}
