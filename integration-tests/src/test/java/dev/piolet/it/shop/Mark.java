package dev.piolet.it.shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record Mark(@Field(primaryKey = true) String name) {}
