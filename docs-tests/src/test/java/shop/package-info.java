/** The models and tests of docs/models.md. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
