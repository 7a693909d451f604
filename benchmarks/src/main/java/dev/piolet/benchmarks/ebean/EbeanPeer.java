package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import io.ebean.Database;
import java.sql.SQLException;
import java.util.List;

/** Ebean with a connection for transactions and one for reads; no cache, no DDL. */
public final class EbeanPeer {
  private static final int BATCH_SIZE = 1_000;

  private EbeanPeer() {}

  /** Connects Ebean. */
  public static Contender open(dev.piolet.benchmarks.Database database) throws SQLException {
    OneConnection writes = new OneConnection(database.connect());
    OneConnection reads = new OneConnection(database.connect());
    Database ebean = ebean(writes, reads);
    Rows<Item, ItemEntity> items =
        new EbeanRows<>(
            ebean, ItemEntity.class, "name", ItemEntity::of, ItemEntity::values, ItemEntity::set);
    Rows<Person, PersonEntity> people =
        new EbeanRows<>(
            ebean,
            PersonEntity.class,
            "email",
            PersonEntity::of,
            PersonEntity::values,
            PersonEntity::set);
    EbeanTechEmpower worlds = new EbeanTechEmpower(ebean);
    Updates updates = new Updates(ebean);
    OneByOne trips = new OneByOne(items, people, worlds, updates::inTransaction, updates);
    return new Peer(
        items,
        people,
        trips,
        worlds,
        new EbeanLists(ebean),
        null,
        () -> {
          ebean.shutdown(false, false);
          writes.close();
          reads.close();
        });
  }

  private static Database ebean(OneConnection writes, OneConnection reads) {
    return Database.builder()
        .name("benchmarks")
        .register(false)
        .defaultDatabase(false)
        .dataSource(writes)
        .readOnlyDataSource(reads)
        .persistBatchSize(BATCH_SIZE)
        .disableL2Cache(true)
        .disableLazyLoading(true)
        .ddlGenerate(false)
        .ddlRun(false)
        .disableClasspathSearch(true)
        .loadModuleInfo(false)
        .classes(
            List.of(
                ItemEntity.class,
                PersonEntity.class,
                WorldEntity.class,
                FortuneEntity.class,
                PostEntity.class,
                NoteEntity.class,
                ReplyEntity.class,
                LabelEntity.class))
        .build();
  }
}
