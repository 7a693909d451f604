package dev.piolet.benchmarks.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** Narrow rows. */
interface ItemMapper extends TableMapper<ItemEntity> {
  @Override
  @Select("SELECT id, name, quantity FROM item")
  List<ItemEntity> select();

  @Override
  @Select("SELECT name FROM item")
  List<String> selectColumn();

  @Override
  @Select("SELECT id, name, quantity FROM item WHERE id = #{id}")
  ItemEntity get(long id);

  @Override
  @Select("SELECT id, name, quantity FROM item")
  @Options(fetchSize = 1_000)
  Cursor<ItemEntity> stream();

  @Override
  @Insert("INSERT INTO item (name, quantity) VALUES (#{name}, #{quantity})")
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insert(ItemEntity item);

  @Override
  @Update("UPDATE item SET name = #{name}, quantity = #{quantity} WHERE id = #{id}")
  void update(ItemEntity item);

  @Override
  @Delete("DELETE FROM item WHERE id = #{id}")
  void delete(ItemEntity item);

  @Override
  @Insert({
    "INSERT INTO item (id, name, quantity) VALUES (#{id}, #{name}, #{quantity})",
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, quantity = excluded.quantity"
  })
  void upsert(ItemEntity item);

  @Update("UPDATE item SET quantity = #{quantity} WHERE id = #{id}")
  void setQuantity(@Param("id") long id, @Param("quantity") int quantity);
}
