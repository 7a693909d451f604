package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.OneByOne;
import org.seasar.doma.jdbc.criteria.QueryDsl;

/** Updates of one column. */
final class Updates implements OneByOne.Updates {
  private final ItemEntity_ item = new ItemEntity_();
  private final PersonEntity_ person = new PersonEntity_();
  private final WorldEntity_ world = new WorldEntity_();
  private final QueryDsl dsl;

  Updates(QueryDsl dsl) {
    this.dsl = dsl;
  }

  @Override
  public void quantity(long itemId, int quantity) {
    dsl.update(item)
        .set(set -> set.value(item.quantity, quantity))
        .where(where -> where.eq(item.id, itemId))
        .execute();
  }

  @Override
  public void points(long personId, long points) {
    dsl.update(person)
        .set(set -> set.value(person.points, points))
        .where(where -> where.eq(person.id, personId))
        .execute();
  }

  @Override
  public void randomNumber(int worldId, int number) {
    dsl.update(world)
        .set(set -> set.value(world.randomNumber, number))
        .where(where -> where.eq(world.id, worldId))
        .execute();
  }
}
