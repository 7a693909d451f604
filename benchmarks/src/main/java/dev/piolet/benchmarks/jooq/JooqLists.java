package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.LabelTable.LABEL;
import static dev.piolet.benchmarks.jooq.NoteTable.NOTE;
import static dev.piolet.benchmarks.jooq.PostTable.POST;
import static dev.piolet.benchmarks.jooq.ReplyTable.REPLY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.piolet.benchmarks.Label;
import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import dev.piolet.benchmarks.Reply;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * <a
 * href="https://www.jooq.org/doc/3.19/manual/sql-building/column-expressions/multiset-value-constructor/">
 * MULTISET</a>.
 */
record JooqLists(DSLContext dsl) implements Lists.OfValues {
  @Override
  public List<PostWithNotes> posts() {
    return dsl.select(
            row(POST.ID, POST.TITLE, POST.SCORE).mapping(Post::new),
            multiset(
                    select(NOTE.ID, NOTE.POST_ID, NOTE.AUTHOR, NOTE.BODY, NOTE.LIKES)
                        .from(NOTE)
                        .where(NOTE.POST_ID.eq(POST.ID))
                        .orderBy(NOTE.ID))
                .convertFrom(notes -> notes.map(mapping(Note::new))))
        .from(POST)
        .orderBy(POST.ID)
        .fetch(mapping(PostWithNotes::new));
  }

  @Override
  public List<Discussion> discussions() {
    Field<List<Reply>> replies =
        multiset(
                select(REPLY.ID, REPLY.NOTE_ID, REPLY.AUTHOR, REPLY.BODY)
                    .from(REPLY)
                    .where(REPLY.NOTE_ID.eq(NOTE.ID))
                    .orderBy(REPLY.ID))
            .convertFrom(rows -> rows.map(mapping(Reply::new)));
    Field<List<NoteWithReplies>> notes =
        multiset(
                select(
                        row(NOTE.ID, NOTE.POST_ID, NOTE.AUTHOR, NOTE.BODY, NOTE.LIKES)
                            .mapping(Note::new),
                        replies)
                    .from(NOTE)
                    .where(NOTE.POST_ID.eq(POST.ID))
                    .orderBy(NOTE.ID))
            .convertFrom(rows -> rows.map(mapping(NoteWithReplies::new)));
    Field<List<Label>> labels =
        multiset(
                select(LABEL.ID, LABEL.POST_ID, LABEL.NAME)
                    .from(LABEL)
                    .where(LABEL.POST_ID.eq(POST.ID))
                    .orderBy(LABEL.ID))
            .convertFrom(rows -> rows.map(mapping(Label::new)));
    return dsl.select(row(POST.ID, POST.TITLE, POST.SCORE).mapping(Post::new), notes, labels)
        .from(POST)
        .orderBy(POST.ID)
        .fetch(mapping(Discussion::new));
  }
}
