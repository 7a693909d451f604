/** Tables and columns that are named in another way than snake case. */
@NullMarked
@Naming(NamingStrategy.UPPER_CAMEL)
package dev.piolet.it.naming;

import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import org.jspecify.annotations.NullMarked;
