package dev.piolet.benchmarks.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** Wide rows. */
interface PersonMapper extends TableMapper<PersonEntity> {
  String COLUMNS =
      "email, first_name, last_name, city, age, points, balance, active, rating, born, created_at,"
          + " token";
  String SELECT = "SELECT id, " + COLUMNS + " FROM person";
  String PARAMETERS =
      "#{email}, #{firstName}, #{lastName}, #{city}, #{age}, #{points}, #{balance}, #{active},"
          + " #{rating}, #{born}, #{createdAt}, #{token}";

  @Override
  @Select(SELECT)
  List<PersonEntity> select();

  @Override
  @Select("SELECT email FROM person")
  List<String> selectColumn();

  @Override
  @Select(SELECT + " WHERE id = #{id}")
  PersonEntity get(long id);

  @Override
  @Select(SELECT)
  @Options(fetchSize = 1_000)
  Cursor<PersonEntity> stream();

  @Override
  @Insert("INSERT INTO person (" + COLUMNS + ") VALUES (" + PARAMETERS + ")")
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insert(PersonEntity person);

  @Override
  @Update({
    "UPDATE person SET email = #{email}, first_name = #{firstName}, last_name = #{lastName},",
    "city = #{city}, age = #{age}, points = #{points}, balance = #{balance}, active = #{active},",
    "rating = #{rating}, born = #{born}, created_at = #{createdAt}, token = #{token}",
    "WHERE id = #{id}"
  })
  void update(PersonEntity person);

  @Override
  @Delete("DELETE FROM person WHERE id = #{id}")
  void delete(PersonEntity person);

  @Override
  @Insert({
    "INSERT INTO person (id, " + COLUMNS + ") VALUES (#{id}, " + PARAMETERS + ")",
    "ON CONFLICT (id) DO UPDATE SET email = excluded.email, first_name = excluded.first_name,",
    "last_name = excluded.last_name, city = excluded.city, age = excluded.age,",
    "points = excluded.points, balance = excluded.balance, active = excluded.active,",
    "rating = excluded.rating, born = excluded.born, created_at = excluded.created_at,",
    "token = excluded.token"
  })
  void upsert(PersonEntity person);

  @Update("UPDATE person SET points = #{points} WHERE id = #{id}")
  void setPoints(@Param("id") long id, @Param("points") long points);
}
