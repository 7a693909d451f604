package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row of TechEmpower's table of random numbers. */
@Table
public record World(@Field(primaryKey = true) int id, int randomNumber) {}
