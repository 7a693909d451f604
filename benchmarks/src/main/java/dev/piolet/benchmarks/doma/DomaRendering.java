package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Rendering;
import org.seasar.doma.jdbc.criteria.QueryDsl;

/** {@code asSql} makes the SQL without a database. */
final class DomaRendering implements Rendering {
  private final ItemEntity_ item = new ItemEntity_();
  private final PersonEntity_ person = new PersonEntity_();
  private final WorldEntity_ world = new WorldEntity_();
  private final QueryDsl dsl;

  DomaRendering(QueryDsl dsl) {
    this.dsl = dsl;
  }

  @Override
  public String small(long id) {
    return dsl.from(item).where(where -> where.eq(item.id, id)).asSql().getRawSql();
  }

  @Override
  public String large(int age, String city, int quantity, String name) {
    return dsl.from(person)
        .innerJoin(item, on -> on.eq(item.id, person.id))
        .innerJoin(world, on -> on.eq(world.id, person.age))
        .where(
            where -> {
              where.eq(person.active, true);
              where.ge(person.age, age);
              where.eq(person.city, city);
              where.lt(item.quantity, quantity);
              where.like(item.name, name);
            })
        .orderBy(order -> order.asc(person.email))
        .limit(10)
        .select(person.email, item.name, world.randomNumber)
        .asSql()
        .getRawSql();
  }
}
