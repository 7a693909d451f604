/** Tests of references as properties, of what is fetched into them, and of saving graphs. */
@NullMarked
package dev.piolet.it.references;

import org.jspecify.annotations.NullMarked;
