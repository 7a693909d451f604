/** Models from a database that is there already. */
@NullMarked
package dev.piolet.migrations.models;

import org.jspecify.annotations.NullMarked;
