/** Many transactions of many threads, during which networks, servers and disks fail. */
@NullMarked
package dev.piolet.it.reliability;

import org.jspecify.annotations.NullMarked;
