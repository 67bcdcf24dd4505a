/** The {@code cica} command. */
@NullMarked
package io.github.cica4j.cli;

import org.jspecify.annotations.NullMarked;
