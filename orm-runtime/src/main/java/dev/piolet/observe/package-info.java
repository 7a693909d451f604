/** Is told what is done with a database: statements, transactions and connections. */
@NullMarked
package dev.piolet.observe;

import org.jspecify.annotations.NullMarked;
