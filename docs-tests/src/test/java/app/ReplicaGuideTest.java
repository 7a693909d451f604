package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Replicas;
import dev.piolet.WriteToken;
import dev.piolet.test.ReplicatedPostgres;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs what docs/database.md shows of replicas. */
class ReplicaGuideTest {
  @Test
  void replicas() {
    try (ReplicatedPostgres servers = ReplicatedPostgres.start(1)) {
      DataSource primary = servers.primary().dataSource();
      DataSource standby = servers.standby(0).dataSource();
      try (DBConnection conn = Database.of(primary).connect()) {
        conn.schema().create(USER, ARTICLE);
      }
      // tag::replicas[]
      Database db =
          Database.of(primary).withReplicas(Replicas.of(standby).waitAtMost(Duration.ofMillis(50)));

      db.insert(new User("Alice", "alice@example.com")); // on the primary
      List<String> names = db.readOnly(tx -> tx.exec(select(USER.name))); // on a replica: Alice
      // end::replicas[]
      assertThat(names).containsExactly("Alice");

      Database other = Database.of(primary).withReplicas(Replicas.of(standby));
      servers.pauseReplay(0);
      db.insert(new User("Bob", "bob@example.com"));
      // tag::token[]
      String cookie = db.lastWrite().toString(); // such as 1-16b3748

      List<String> seen =
          other.readOnly(WriteToken.parse(cookie), tx -> tx.exec(select(USER.name)));
      // end::token[]
      assertThat(seen).containsExactly("Alice", "Bob");
      servers.resumeReplay(0);
    }
  }
}
