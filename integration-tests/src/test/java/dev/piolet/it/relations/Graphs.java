package dev.piolet.it.relations;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Graphs of articles and of persons. */
final class Graphs {
  private Graphs() {}

  /** Both directions and many to many, three levels deep. */
  @Projection(of = Article.class)
  record ArticleGraph(
      Article article,
      Person author,
      @Nullable Person editor,
      List<CommentGraph> comments,
      @Relation(through = ArticleTag.class) List<Tag> tags) {}

  /** A comment, who wrote it, and whom that one leads. */
  @Projection(of = Comment.class)
  record CommentGraph(Comment comment, Team writer) {}

  /** A person and whose boss it is. */
  @Projection(of = Person.class)
  record Team(String name, List<Person> members) {}

  /** Several rows to which there are two keys, in each of the ways to say which. */
  @Projection(of = Article.class)
  record Credits(
      String title,
      @Relation(key = "authorId") Person writer,
      @Relation(key = "editorId") Optional<Name> checkedBy) {}

  /** A name. */
  @Projection(of = Person.class)
  record Name(String name) {}

  /** Lists in an order of their own. */
  @Projection(of = Article.class)
  record Sorted(
      long id,
      @Relation(orderBy = {"day desc nulls last", "id DESC"}) List<Comment> comments,
      @Relation(orderBy = "day NULLS FIRST") Set<Comment> oldest,
      @Relation(through = ArticleTag.class, orderBy = "name desc") Set<Tag> tags,
      @Relation(through = ArticleTag.class, orderBy = "ArticleTag.tag desc nulls first")
          List<Tag> links) {}

  /** A tree to a depth, up and down, and friends. */
  @Projection(of = Person.class)
  record Boss(
      Person person,
      @Nullable Superior boss,
      List<Leader> persons,
      @Relation(through = Friendship.class, key = "personId") List<Person> friends,
      @Relation(through = Friendship.class, targetKey = "personId") List<Name> friendOf) {}

  /** One level down, and those below. */
  @Projection(of = Person.class)
  record Leader(Person person, List<Team> persons) {}

  /** One level up, and one more. */
  @Projection(of = Person.class)
  record Superior(String name, @Nullable Person boss) {}

  /** A row of a table between, with what belongs to both sides. */
  @Projection(of = ArticleTag.class)
  record TagLink(ArticleTag link, Siblings article) {}

  /** An article of a link, with all of its links and tags, and all comments of its author. */
  @Projection(of = Article.class)
  record Siblings(
      List<ArticleTag> links, @Relation(through = ArticleTag.class) Set<Tag> tags, Author author) {}

  /** A person behind a path. */
  @Projection(of = Person.class)
  record Author(String name, List<Comment> comments) {}

  /** A row that there need not be, from which paths go on that always lead somewhere. */
  @Projection(of = Person.class)
  record Report(String name, @Nullable Employee boss) {}

  /** A person that leads somebody. */
  @Projection(of = Person.class)
  record Employee(Person person, List<Team> persons) {}

  /** An article with what its author wrote. */
  @Projection(of = Comment.class)
  record CommentOf(String text, Head article) {}

  /** Columns and a path alone. */
  @Projection(of = Article.class)
  record Head(String title, Name author) {}

  /** A comment of nothing that has to be there. */
  @Projection(of = Note.class)
  record NoteGraph(long id, @Nullable CommentOf comment, Optional<Head> article) {}

  /** Nothing but a list. */
  @Projection(of = Article.class)
  record Comments(List<Comment> comments) {}

  /** Nothing but lists, behind what need not be there. */
  @Projection(of = Note.class)
  record NoteComments(@Nullable Comments article) {}
}
