package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

final class MyBatisTechEmpower extends WorldByWorld {
  private final SqlSessionFactory sessions;

  MyBatisTechEmpower(SqlSessionFactory sessions) {
    this.sessions = sessions;
  }

  @Override
  public World world(int id) {
    try (SqlSession session = sessions.openSession(true)) {
      return session.getMapper(TechEmpowerMapper.class).world(id);
    }
  }

  @Override
  protected void write(List<World> worlds) {
    try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
      TechEmpowerMapper mapper = session.getMapper(TechEmpowerMapper.class);
      worlds.forEach(world -> mapper.setNumber(world.id(), world.randomNumber()));
      session.commit();
    }
  }

  @Override
  protected List<Fortune> read() {
    try (SqlSession session = sessions.openSession(true)) {
      return session.getMapper(TechEmpowerMapper.class).fortunes();
    }
  }
}
