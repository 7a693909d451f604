package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.World;
import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.ConstructorArgs;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** TechEmpower's tables, whose rows are records. */
interface TechEmpowerMapper {
  @Select("SELECT id, random_number FROM world WHERE id = #{id}")
  @ConstructorArgs({
    @Arg(column = "id", javaType = int.class),
    @Arg(column = "random_number", javaType = int.class)
  })
  World world(int id);

  @Update("UPDATE world SET random_number = #{number} WHERE id = #{id}")
  void setNumber(@Param("id") int id, @Param("number") int number);

  @Select("SELECT id, message FROM fortune")
  @ConstructorArgs({
    @Arg(column = "id", javaType = int.class),
    @Arg(column = "message", javaType = String.class)
  })
  List<Fortune> fortunes();
}
