@NullMarked
package dev.piolet.migrations.models;

import org.jspecify.annotations.NullMarked;
