package app;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Set;

@Projection(of = Article.class)
public record Clash(
    long id,
    List<Comment> article,
    @Relation(through = ArticleTag.class) Set<Tag> list,
    @Relation(through = ArticleTag.class) List<Tag> Projections,
    List<Comment> listArticleTag) {}
