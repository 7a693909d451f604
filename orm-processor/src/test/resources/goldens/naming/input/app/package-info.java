@Naming(NamingStrategy.UPPER_CAMEL)
package app;

import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
