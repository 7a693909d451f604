package dev.piolet.benchmarks;

import dev.piolet.benchmarks.doma.DomaPeer;
import dev.piolet.benchmarks.ebean.EbeanPeer;
import dev.piolet.benchmarks.hibernate.HibernatePeer;
import dev.piolet.benchmarks.jdbc.JdbcContender;
import dev.piolet.benchmarks.jdbi.JdbiPeer;
import dev.piolet.benchmarks.jimmer.JimmerPeer;
import dev.piolet.benchmarks.jooq.JooqPeer;
import dev.piolet.benchmarks.mybatis.MyBatisPeer;
import dev.piolet.benchmarks.piolet.PioletContender;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The libraries by their names, in the order of the report. */
public final class Contenders {
  /** Hand-written JDBC, against which the others are measured. */
  public static final String BASELINE = "jdbc";

  private static final Map<String, Opener> OPENERS = new LinkedHashMap<>();

  static {
    OPENERS.put(BASELINE, JdbcContender::open);
    OPENERS.put("piolet-record", PioletContender::openRecords);
    OPENERS.put("piolet-class", PioletContender::openClasses);
    OPENERS.put("piolet-tracked", PioletContender::openTracked);
    OPENERS.put("piolet-sequence", PioletContender::openSequence);
    OPENERS.put("hibernate", peer(HibernatePeer::openIdentity));
    OPENERS.put("hibernate-sequence", peer(HibernatePeer::openSequence));
    OPENERS.put("jooq", peer(JooqPeer::open));
    OPENERS.put("jdbi", peer(JdbiPeer::open));
    OPENERS.put("mybatis", peer(MyBatisPeer::open));
    OPENERS.put("ebean", peer(EbeanPeer::open));
    OPENERS.put("doma", peer(DomaPeer::open));
    OPENERS.put("jimmer", peer(JimmerPeer::open));
  }

  private Contenders() {}

  /** The names of all libraries. */
  public static List<String> names() {
    return List.copyOf(OPENERS.keySet());
  }

  /**
   * Makes a library ready to work: connected, and set up as a program does once when it starts.
   *
   * @throws IllegalArgumentException if there is no library of that name
   */
  public static Contender open(String name, Database database) throws SQLException {
    Opener opener = OPENERS.get(name);
    if (opener == null) {
      throw new IllegalArgumentException("No library " + name + ". There are: " + names());
    }
    return opener.open(database);
  }

  private static Opener peer(Opener opener) {
    return database -> opener.open(database.rewritingInserts());
  }

  private interface Opener {
    Contender open(Database database) throws SQLException;
  }
}
