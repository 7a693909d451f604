package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** What a sensor has measured. */
@Table
public record Measure(
    @Field(primaryKey = true) long id, long sensorId, int channel, long reading) {}
