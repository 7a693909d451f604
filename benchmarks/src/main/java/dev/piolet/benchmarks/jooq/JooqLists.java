package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.NoteTable.NOTE;
import static dev.piolet.benchmarks.jooq.PostTable.POST;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import java.util.List;
import org.jooq.DSLContext;

/**
 * <a
 * href="https://www.jooq.org/doc/3.19/manual/sql-building/column-expressions/multiset-value-constructor/">
 * MULTISET</a>.
 */
record JooqLists(DSLContext dsl) implements Lists {
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
}
