package dev.piolet.benchmarks.mybatis;

import java.util.List;
import org.apache.ibatis.cursor.Cursor;

/** The statements of a table. Its mapper annotates them. */
interface TableMapper<M> {
  List<M> select();

  List<String> selectColumn();

  M get(long id);

  Cursor<M> stream();

  void insert(M model);

  void update(M model);

  void delete(M model);

  void upsert(M model);
}
