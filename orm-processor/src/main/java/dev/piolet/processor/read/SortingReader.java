package dev.piolet.processor.read;

import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RelationModel.Sorting;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the list of a projection is sorted by. */
final class SortingReader {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(\\S+)(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?\\s*",
          Pattern.CASE_INSENSITIVE);

  private SortingReader() {}

  /** The order that an annotation says, or else that of the primary key. */
  static List<Sorting> order(Place place, TableModel table) {
    List<Place> written = AnnotationLists.textPlaces(place, "orderBy");
    return written.isEmpty()
        ? table.primaryKey().stream().map(key -> sorting(place.bare(), key.property())).toList()
        : written.stream().map(value -> sorting(value, value.text())).toList();
  }

  private static Sorting sorting(Place place, String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return new Sorting(place, text, null, false, "");
    }
    return new Sorting(
        place, text, matcher.group(1), "desc".equals(word(matcher, 2)), word(matcher, 3));
  }

  private static String word(Matcher matcher, int group) {
    String word = matcher.group(group);
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
