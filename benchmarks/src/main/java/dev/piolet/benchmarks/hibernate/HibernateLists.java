package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Lists;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/**
 * A fetch join, and for whole discussions, of which Hibernate joins no two lists, collections that
 * are fetched by subselects. The session forgets what it read before.
 */
record HibernateLists(Session session) implements Lists<PostEntity, PostEntity> {
  @Override
  public List<PostEntity> posts() {
    session.clear();
    return session
        .createSelectionQuery(
            "from PostEntity p left join fetch p.notes order by p.id", PostEntity.class)
        .getResultList();
  }

  @Override
  public List<PostEntity> discussions() {
    session.clear();
    List<PostEntity> posts =
        session
            .createSelectionQuery("from PostEntity p order by p.id", PostEntity.class)
            .getResultList();
    for (PostEntity post : posts) {
      Hibernate.initialize(post.notes);
      Hibernate.initialize(post.labels);
      post.notes.forEach(note -> Hibernate.initialize(note.replies));
    }
    return posts;
  }

  @Override
  public PostWithNotes post(PostEntity read) {
    return read.withNotes();
  }

  @Override
  public Discussion discussion(PostEntity read) {
    return read.discussion();
  }
}
