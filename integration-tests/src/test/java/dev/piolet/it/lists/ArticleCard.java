package dev.piolet.it.lists;

import dev.piolet.annotations.Projection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record whose constructor is called by generated code. */
@Projection
record ArticleCard(
    String title,
    @Nullable String writer,
    List<Comment> comments,
    Set<String> tags,
    Map<Long, CommentCard> bodies,
    long id) {

  /** What is read of a comment. */
  @Projection
  record CommentCard(@Nullable String body, List<Reply> replies) {}
}
