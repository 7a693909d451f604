package app;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Projection(of = Article.class)
public record WholeArticle(
    Article article,
    User author,
    Optional<User> editor,
    List<ArticleGraph.CommentGraph> comments,
    @Relation(through = ArticleTag.class) Set<Tag> tags) {}
