package dev.piolet.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes do not overlap, lines do not run over boxes, and references point to the left. */
final class LayoutTest {
  private static final Node SMALL = new Node(100, 60);

  private static Link link(int from, int to) {
    return new Link(from, 40, to, 30);
  }

  @Test
  void anEmptyDiagramHasNoSize() {
    assertThat(Layout.of(List.of(), List.of())).isEqualTo(new Layout(List.of(), List.of(), 0, 0));
  }

  @Test
  void whatRefersIsToTheRight() {
    Layout layout = Layout.of(List.of(SMALL, SMALL, SMALL), List.of(link(0, 1), link(1, 2)));

    assertThat(layout.boxes().get(2).right()).isLessThan(layout.boxes().get(1).x());
    assertThat(layout.boxes().get(1).right()).isLessThan(layout.boxes().get(0).x());
  }

  @Test
  void aLineGoesRoundTheBoxesBetween() {
    Layout layout =
        Layout.of(List.of(SMALL, SMALL, SMALL), List.of(link(2, 1), link(1, 0), link(2, 0)));

    assertThat(layout.boxes().get(1).x())
        .isBetween(layout.boxes().get(0).right(), layout.boxes().get(2).x());
    assertNothingOverlaps(layout);
  }

  @Test
  void aTableThatOthersReferToStandsBesideTheNearestOfThem() {
    Layout layout =
        Layout.of(List.of(SMALL, SMALL, SMALL, SMALL), List.of(link(1, 0), link(2, 1), link(2, 3)));

    assertThat(layout.boxes().get(3).x()).isEqualTo(layout.boxes().get(1).x());
  }

  @Test
  void boxesOfALayerBeginAtOneLine() {
    Layout layout =
        Layout.of(
            List.of(SMALL, SMALL, new Node(200, 60)), List.of(link(1, 0), link(2, 0), link(2, 0)));

    assertThat(layout.boxes().get(1).x()).isEqualTo(layout.boxes().get(2).x());
  }

  @Test
  void linesBeginAndEndAtTheirColumns() {
    Layout layout = Layout.of(List.of(SMALL, SMALL), List.of(link(1, 0)));

    Box child = layout.boxes().get(1);
    Box parent = layout.boxes().get(0);
    assertThat(layout.routes().get(0))
        .startsWith(new Point(child.x(), child.y() + 40))
        .endsWith(new Point(parent.right(), parent.y() + 30));
  }

  @Test
  void aLineOfACycleGoesRoundToTheSidesWhereAllBeginAndEnd() {
    Layout layout = Layout.of(List.of(SMALL, SMALL), List.of(link(0, 1), link(1, 0)));

    for (int i = 0; i < 2; i++) {
      Box child = layout.boxes().get(i);
      Box parent = layout.boxes().get(1 - i);
      assertThat(layout.routes().get(i))
          .startsWith(new Point(child.x(), child.y() + 40))
          .endsWith(new Point(parent.right(), parent.y() + 30));
    }
    assertNothingOverlaps(layout);
  }

  @Test
  void aLoopHasRoomForItsSignsBesideItsBox() {
    Layout layout = Layout.of(List.of(SMALL), List.of(link(0, 0)));

    assertThat(layout.routes())
        .containsExactly(
            List.of(
                new Point(100, 40), new Point(130, 40), new Point(130, 30), new Point(100, 30)));
    assertThat(layout.width()).isGreaterThanOrEqualTo(130);
  }

  @Test
  void aLoopFromAColumnToItselfHasTwoEnds() {
    Layout layout = Layout.of(List.of(SMALL), List.of(new Link(0, 40, 0, 40)));

    assertThat(layout.routes().get(0)).startsWith(new Point(100, 46)).endsWith(new Point(100, 34));
  }

  @Test
  void boxesWithoutLinesFillRows() {
    List<Node> nodes = List.of(SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL);

    Layout layout = Layout.of(nodes, List.of());

    assertNothingOverlaps(layout);
    assertThat(layout.width()).isLessThan(3 * layout.height());
    assertThat(layout.height()).isLessThan(3 * layout.width());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 20, 60})
  void nothingOverlapsInSchemasOfAnyShape(int size) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      List<Node> nodes = new ArrayList<>();
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        nodes.add(new Node(100 + random.nextInt(200), 60 + random.nextInt(400)));
      }
      for (int i = 0; i < size * 1.3; i++) {
        int from = random.nextInt(size);
        int to = random.nextInt(size);
        links.add(new Link(from, 50, to, 35 + random.nextInt(20)));
      }

      Layout layout = Layout.of(nodes, links);

      assertNothingOverlaps(layout);
      assertThat(Layout.of(nodes, links)).isEqualTo(layout);
    }
  }

  private static void assertNothingOverlaps(Layout layout) {
    List<Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertThat(box.x()).isNotNegative();
      assertThat(box.y()).isNotNegative();
      assertThat(box.right()).isLessThanOrEqualTo(layout.width());
      assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        assertThat(overlap(box, other)).as("%s and %s", box, other).isFalse();
      }
      for (List<Point> route : layout.routes()) {
        for (int j = 1; j < route.size(); j++) {
          assertThat(runsOver(route.get(j - 1), route.get(j), box))
              .as("%s over %s", route, box)
              .isFalse();
        }
      }
    }
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** Lines are made of level and upright parts. */
  private static boolean runsOver(Point from, Point to, Box box) {
    assertThat(from.y() == to.y() || from.x() == to.x()).as("%s to %s", from, to).isTrue();
    return Math.min(from.y(), to.y()) < box.bottom()
        && Math.max(from.y(), to.y()) > box.y()
        && Math.min(from.x(), to.x()) < box.right()
        && Math.max(from.x(), to.x()) > box.x();
  }
}
