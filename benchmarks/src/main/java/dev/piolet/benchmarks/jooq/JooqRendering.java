package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.ItemTable.ITEM;
import static dev.piolet.benchmarks.jooq.PersonTable.PERSON;
import static dev.piolet.benchmarks.jooq.WorldTable.WORLD;

import dev.piolet.benchmarks.Rendering;
import org.jooq.DSLContext;

final class JooqRendering implements Rendering {
  private final DSLContext dsl;

  JooqRendering(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public String small(long id) {
    return dsl.select(ITEM.ID, ITEM.NAME, ITEM.QUANTITY).from(ITEM).where(ITEM.ID.eq(id)).getSQL();
  }

  @Override
  public String large(int age, String city, int quantity, String name) {
    return dsl.select(PERSON.EMAIL, ITEM.NAME, WORLD.RANDOM_NUMBER)
        .from(PERSON)
        .join(ITEM)
        .on(ITEM.ID.eq(PERSON.ID))
        .join(WORLD)
        .on(WORLD.ID.eq(PERSON.AGE))
        .where(PERSON.ACTIVE.eq(true))
        .and(PERSON.AGE.ge(age))
        .and(PERSON.CITY.eq(city))
        .and(ITEM.QUANTITY.lt(quantity))
        .and(ITEM.NAME.like(name))
        .orderBy(PERSON.EMAIL)
        .limit(10)
        .getSQL();
  }
}
