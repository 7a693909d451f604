package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.NoteTable.NOTE;
import static dev.piolet.benchmarks.PostTable.POST;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Lists;
import java.util.List;

/** A list in a row. */
record PioletLists(DBConnection conn) implements Lists {
  @Override
  public List<PostWithNotes> posts() {
    return conn.exec(
        select(
                row(
                    PostWithNotes::new,
                    POST,
                    list(select(NOTE).where(NOTE.postId.eq(POST.id)).orderBy(NOTE.id))))
            .from(POST)
            .orderBy(POST.id));
  }
}
