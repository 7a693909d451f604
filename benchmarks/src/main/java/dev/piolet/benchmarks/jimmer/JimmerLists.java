package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.Label;
import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Note;
import dev.piolet.benchmarks.Post;
import dev.piolet.benchmarks.Reply;
import java.util.List;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.fetcher.Fetcher;

/** Object fetchers. */
record JimmerLists(JSqlClient client) implements Lists<PostEntity, PostEntity> {
  private static final Fetcher<NoteEntity> NOTE = NoteEntityFetcher.$.allScalarFields().postId();
  private static final Fetcher<PostEntity> POST = PostEntityFetcher.$.allScalarFields().notes(NOTE);
  private static final Fetcher<PostEntity> DISCUSSION =
      PostEntityFetcher.$
          .allScalarFields()
          .notes(
              NoteEntityFetcher.$
                  .allScalarFields()
                  .postId()
                  .replies(ReplyEntityFetcher.$.allScalarFields().noteId()))
          .labels(LabelEntityFetcher.$.allScalarFields().postId());

  @Override
  public List<PostEntity> posts() {
    return read(POST);
  }

  @Override
  public List<PostEntity> discussions() {
    return read(DISCUSSION);
  }

  private List<PostEntity> read(Fetcher<PostEntity> fetcher) {
    PostEntityTable table = PostEntityTable.$;
    return client.createQuery(table).orderBy(table.id()).select(table.fetch(fetcher)).execute();
  }

  @Override
  public PostWithNotes post(PostEntity read) {
    return new PostWithNotes(values(read), read.notes().stream().map(JimmerLists::values).toList());
  }

  @Override
  public Discussion discussion(PostEntity read) {
    return new Discussion(
        values(read),
        read.notes().stream().map(JimmerLists::withReplies).toList(),
        read.labels().stream()
            .map(label -> new Label(label.id(), label.postId(), label.name()))
            .toList());
  }

  private static NoteWithReplies withReplies(NoteEntity note) {
    return new NoteWithReplies(
        values(note),
        note.replies().stream()
            .map(reply -> new Reply(reply.id(), reply.noteId(), reply.author(), reply.body()))
            .toList());
  }

  private static Post values(PostEntity post) {
    return new Post(post.id(), post.title(), post.score());
  }

  private static Note values(NoteEntity note) {
    return new Note(note.id(), note.postId(), note.author(), note.body(), note.likes());
  }
}
