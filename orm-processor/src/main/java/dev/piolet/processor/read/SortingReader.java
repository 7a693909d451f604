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

  /**
   * The order that an annotation says, or else that of the primary key.
   *
   * @param between the name of the model between, or empty
   */
  static List<Sorting> order(Place place, TableModel table, String between) {
    List<Place> written = AnnotationLists.textPlaces(place, "orderBy");
    return written.isEmpty()
        ? table.primaryKey().stream().map(key -> byKey(place.bare(), key.property())).toList()
        : written.stream().map(value -> sorting(value, between)).toList();
  }

  private static Sorting byKey(Place place, String property) {
    return new Sorting(place, property, false, property, false, "");
  }

  private static Sorting sorting(Place place, String between) {
    Matcher matcher = WRITTEN.matcher(place.text());
    if (!matcher.matches()) {
      return new Sorting(place, place.text(), false, null, false, "");
    }
    String name = matcher.group(1);
    boolean isOfBetween = !between.isEmpty() && name.startsWith(between + '.');
    return new Sorting(
        place,
        place.text(),
        isOfBetween,
        isOfBetween ? name.substring(between.length() + 1) : name,
        "desc".equals(word(matcher, 2)),
        word(matcher, 3));
  }

  private static String word(Matcher matcher, int group) {
    String word = matcher.group(group);
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
