package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.LabelTable.LABEL;
import static dev.piolet.benchmarks.NoteTable.NOTE;
import static dev.piolet.benchmarks.PostTable.POST;
import static dev.piolet.benchmarks.ReplyTable.REPLY;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Lists;
import java.util.List;

/** Lists in rows. */
record PioletLists(DBConnection conn) implements Lists.OfValues {
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

  @Override
  public List<Discussion> discussions() {
    var replies = list(select(REPLY).where(REPLY.noteId.eq(NOTE.id)).orderBy(REPLY.id));
    var notes =
        list(
            select(row(NoteWithReplies::new, NOTE, replies))
                .from(NOTE)
                .where(NOTE.postId.eq(POST.id))
                .orderBy(NOTE.id));
    var labels = list(select(LABEL).where(LABEL.postId.eq(POST.id)).orderBy(LABEL.id));
    return conn.exec(select(row(Discussion::new, POST, notes, labels)).from(POST).orderBy(POST.id));
  }
}
