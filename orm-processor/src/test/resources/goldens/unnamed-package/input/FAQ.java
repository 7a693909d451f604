import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record FAQ(@Field(primaryKey = true) int id, ID key, String FAQTable, GPS gps) {}
