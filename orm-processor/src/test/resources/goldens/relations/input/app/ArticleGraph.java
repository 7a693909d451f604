package app;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Projection(of = Article.class)
public record ArticleGraph(
    Article article,
    User author,
    @Nullable Person editor,
    @Relation(key = "authorId") Person writer,
    @Relation(key = "editorId") Optional<Person> reader,
    List<CommentGraph> comments,
    @Relation(orderBy = {"created desc nulls last", "text nulls first", "id"}) Set<Comment> newest,
    @Relation(through = ArticleTag.class) List<Tag> tags,
    Offer offer) {

  @Projection(of = Comment.class)
  public record CommentGraph(Comment comment, User user) {}

  @Projection(of = User.class)
  public record Person(String name, @Nullable User boss, List<User> users) {}

  @Projection(of = Article.class)
  public record Offer(String title, Shop shop) {}
}
