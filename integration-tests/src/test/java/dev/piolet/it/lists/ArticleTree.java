package dev.piolet.it.lists;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article with all that belongs to it. */
@Projection(of = Article.class)
record ArticleTree(
    Article article,
    @Nullable Writer writer,
    List<CommentTree> comments,
    @Relation(through = ArticleTag.class) List<Tag> tags) {

  /** A comment with its replies. */
  @Projection(of = Comment.class)
  record CommentTree(Comment comment, @Nullable Writer writer, List<Reply> replies) {}
}
