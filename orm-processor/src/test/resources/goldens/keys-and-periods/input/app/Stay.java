package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;
import dev.piolet.value.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
@ForeignKey(
    properties = {"roomId", "during"},
    references = Rate.class,
    period = true,
    enforced = false)
record Stay(@Field(primaryKey = true) @Nullable Long id, short roomId, Range<LocalDate> during)
{}
