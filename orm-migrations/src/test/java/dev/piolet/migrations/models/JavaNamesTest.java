package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "film_actors, FilmActor",
    "FilmActors, FilmActor",
    "FILM_ACTORS, FilmActor",
    "HTTPRequests, HttpRequest",
    "cities, City",
    "addresses, Address",
    "boxes, Box",
    "branches, Branch",
    "caches, Cache",
    "statuses, Status",
    "status, Status",
    "houses, House",
    "databases, Database",
    "movies, Movie",
    "series, Series",
    "analysis, Analysis",
    "news, News",
    "potatoes, Potato",
    "people, People",
    "gas, Gas",
    "x_rays, XRay",
    "1st_half, _1stHalf",
    "日本, 日本",
    "größen, Größen",
    "%, Unnamed"
  })
  void classesAreNamedInTheSingular(String table, String name) {
    assertThat(JavaNames.className(table, true)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "film_id, filmId",
    "AlbumId, albumId",
    "URL, url",
    "HTTPStatus, httpStatus",
    "a_b_c, aBC",
    "class, class_",
    "get class, getClass_",
    "_, column",
    "_hidden, hidden",
    "2nd, _2nd",
    "it's, itS"
  })
  void propertiesAreInCamelCase(String column, String name) {
    assertThat(JavaNames.property(column)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "in progress, IN_PROGRESS",
    "PG-13, PG_13",
    "1st, _1ST",
    "onHold, ON_HOLD",
    "-, EMPTY",
    "NEW, NEW"
  })
  void constantsAreInCapitals(String label, String name) {
    assertThat(JavaNames.constant(label)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "film_id, true",
    "a_bc, true",
    "foo_b, true",
    "a_b_c, false",
    "class, false",
    "FilmId, false",
    "_film, false",
    "film__id, false",
    "film_1, false"
  })
  void aNameIsSaidUnlessThePropertyTellsIt(String column, boolean isDerived) {
    assertThat(JavaNames.isDerived(JavaNames.property(column), column)).isEqualTo(isDerived);
  }
}
