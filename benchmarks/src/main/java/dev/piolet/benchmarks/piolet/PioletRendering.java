package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.ItemTable.ITEM;
import static dev.piolet.benchmarks.PersonTable.PERSON;
import static dev.piolet.benchmarks.WorldTable.WORLD;
import static dev.piolet.query.Sql.select;

import dev.piolet.benchmarks.Rendering;

final class PioletRendering implements Rendering {
  @Override
  public String small(long id) {
    return select(ITEM).where(ITEM.id.eq(id)).sql();
  }

  @Override
  public String large(int age, String city, int quantity, String name) {
    return select(PERSON.email, ITEM.name, WORLD.randomNumber)
        .join(ITEM)
        .on(ITEM.id.eq(PERSON.id))
        .join(WORLD)
        .on(WORLD.id.eq(PERSON.age))
        .where(PERSON.active.eq(true))
        .where(PERSON.age.ge(age))
        .where(PERSON.city.eq(city))
        .where(ITEM.quantity.lt(quantity))
        .where(ITEM.name.like(name))
        .orderBy(PERSON.email)
        .limit(10)
        .sql();
  }
}
