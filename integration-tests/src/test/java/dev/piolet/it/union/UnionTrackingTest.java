package dev.piolet.it.union;

import static dev.piolet.it.union.DeviceTable.DEVICE;
import static dev.piolet.it.union.LaptopTable.LAPTOP;
import static dev.piolet.it.union.PhoneTable.PHONE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.CheckViolationException;
import dev.piolet.error.StaleObjectException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unions whose objects are tracked, with versions, times and marks of deletion. */
class UnionTrackingTest extends UnionFixture {
  private final Phone phone = Phone.of("Ann", "1");
  private final Laptop laptop = Laptop.of("Ann", 14);

  @BeforeEach
  void insert() {
    conn.insert(DEVICE, List.of(laptop, phone));
    executed.clear();
  }

  @Test
  void objectsHaveWhatTheDatabaseMade() {
    for (Device device : List.of(phone, laptop)) {
      assertThat(device.id).isNotNull();
      assertThat(device.created).isNotNull();
      assertThat(device.version).isZero();
    }
    Laptop read = (Laptop) conn.get(DEVICE, laptop.id).orElseThrow();
    assertThat(read.screen).isEqualTo(new Laptop.Screen(14, null));
    assertThat(read.created).isEqualTo(laptop.created);
  }

  @Test
  void anUpdateOfWhatTheUnionReadWritesWhatHasChanged() {
    List<Device> read = conn.exec(select(DEVICE).orderBy(DEVICE.kind));
    executed.clear();

    ((Laptop) read.get(0)).screen = new Laptop.Screen(16, "ips");
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(conn.update(DEVICE, read)).isZero();
    ((Phone) read.get(1)).number = "2";
    assertThat(conn.update(DEVICE, read.get(1))).isEqualTo(1);

    assertThat(sent().get(0))
        .isEqualTo(
            "UPDATE `laptop` SET `screen_inches` = ?, `screen_panel` = ?, `version` ="
                + " `laptop`.`version` + 1 WHERE `id` = ? AND `version` = ? AND"
                + " `laptop`.`deleted` IS NULL RETURNING `laptop`.`version`");
    assertThat(sent().get(1)).startsWith("UPDATE `phone` SET `order` = ?, `version` = ");
    assertThat(read).extracting(device -> device.version).containsExactly(1L, 1L);
    assertThat(conn.get(LAPTOP, laptop.id).orElseThrow().screen)
        .isEqualTo(new Laptop.Screen(16, "ips"));
  }

  @Test
  void aRowThatOthersChangedIsStale() {
    Device mine = conn.get(DEVICE, phone.id).orElseThrow();
    phone.number = "5";
    conn.update(phone);

    ((Phone) mine).number = "6";
    assertThatExceptionOfType(StaleObjectException.class)
        .isThrownBy(() -> conn.update(DEVICE, List.of(laptop, mine)));
    assertThat(conn.refresh(DEVICE, mine)).isSameAs(mine);
    assertThat(((Phone) mine).number).isEqualTo("5");
  }

  @Test
  void deletedRowsAreMarked() {
    conn.delete(DEVICE, List.of(phone));

    assertThat(phone.deleted).isNotNull();
    assertThat(conn.exec(select(DEVICE))).hasOnlyElementsOfType(Laptop.class).hasSize(1);
    assertThat(conn.exec(select(DEVICE.withDeleted()))).hasSize(2);
    assertThat(conn.exec(select(DEVICE).where(DEVICE.is(Phone.class)))).isEmpty();
    assertThat(conn.exec(select(PHONE.withDeleted()))).hasSize(1);
    assertThat(conn.get(DEVICE, phone.id)).isEmpty();
    assertThat(sent().get(1))
        .contains(
            "`device ``ä```.`select`",
            ") AS `device ``ä``` WHERE `device ``ä```.`deleted` IS NULL");
  }

  @Test
  void theTypesHaveTheConstraintsOfTheirSuperclass() {
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(() -> conn.insert(DEVICE, List.of(Phone.of("Bob", "3"), Laptop.of("", 1))));
    assertThat(conn.exec(select(DEVICE))).hasSize(2);
  }

  @Test
  void aRollbackRestoresObjects() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      phone.number = "9";
                      conn.update(DEVICE, List.of(phone, laptop));
                      conn.delete(laptop);
                      throw new IllegalStateException("undo");
                    }));

    assertThat(phone.version).isZero();
    assertThat(laptop.deleted).isNull();
    assertThat(conn.update(phone)).isEqualTo(1);
  }
}
