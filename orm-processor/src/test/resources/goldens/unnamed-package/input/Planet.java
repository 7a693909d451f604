import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Planet(@Field(primaryKey = true) String name, double mass) {}
