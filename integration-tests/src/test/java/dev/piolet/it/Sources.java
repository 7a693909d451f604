package dev.piolet.it;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where tests that make connections of their own find the server and the schema of their class. */
public final class Sources {
  private Sources() {}

  /** A source like one that a test was given, to be changed. */
  public static PGSimpleDataSource copy(DataSource given) {
    PGSimpleDataSource copy = new PGSimpleDataSource();
    copy.setUrl(url(given));
    return copy;
  }

  /** The URL of connections like those of a source that a test was given, user included. */
  public static String url(DataSource given) {
    PGSimpleDataSource source = (PGSimpleDataSource) given;
    String url = source.getUrl();
    return url.contains("user=") ? url : url + "&user=" + source.getUser();
  }
}
