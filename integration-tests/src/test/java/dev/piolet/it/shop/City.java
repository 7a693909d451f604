package dev.piolet.it.shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
record City(@Field(primaryKey = true) String code, String name) {}
