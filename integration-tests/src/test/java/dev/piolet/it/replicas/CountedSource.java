package dev.piolet.it.replicas;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source whose connections are counted, and that can lead elsewhere or nowhere. */
final class CountedSource {
  private final AtomicInteger count = new AtomicInteger();
  private volatile DataSource target;
  private volatile boolean isDown;

  CountedSource(DataSource target) {
    this.target = target;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("toString")) {
                return "counted source";
              }
              if (method.getName().equals("getConnection")) {
                count.incrementAndGet();
                if (isDown) {
                  throw new SQLException("down for a test", "08001");
                }
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  void leadTo(DataSource other) {
    target = other;
  }

  void setDown(boolean down) {
    isDown = down;
  }

  /** How many connections were asked for since this was called last. */
  int taken() {
    return count.getAndSet(0);
  }
}
