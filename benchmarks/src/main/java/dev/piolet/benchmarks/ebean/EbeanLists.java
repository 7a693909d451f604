package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Lists;
import io.ebean.Database;
import java.util.List;

/** One join, and for whole discussions a query for each collection, as Ebean's guide has it. */
record EbeanLists(Database ebean) implements Lists<PostEntity, PostEntity> {
  @Override
  public List<PostEntity> posts() {
    return ebean.find(PostEntity.class).fetch("notes").orderBy("id").findList();
  }

  @Override
  public List<PostEntity> discussions() {
    return ebean
        .find(PostEntity.class)
        .fetchQuery("notes")
        .fetchQuery("notes.replies")
        .fetchQuery("labels")
        .orderBy("id")
        .findList();
  }

  @Override
  public PostWithNotes post(PostEntity read) {
    return read.withNotes();
  }

  @Override
  public Discussion discussion(PostEntity read) {
    return read.discussion();
  }
}
