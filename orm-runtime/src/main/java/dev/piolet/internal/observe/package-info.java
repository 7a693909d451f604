/** How listeners, log and slow statements are told; not API, may change in any release. */
@NullMarked
package dev.piolet.internal.observe;

import org.jspecify.annotations.NullMarked;
