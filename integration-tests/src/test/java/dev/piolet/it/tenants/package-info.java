/** Tests of tenants: nothing of one is met by another. */
@NullMarked
package dev.piolet.it.tenants;

import org.jspecify.annotations.NullMarked;
