/**
 * Rules on the procedure as practised, where no text on record lays it down.
 *
 * <p>The conditions lie in {@code rules/procedure/<family>/<rule>.drl}, the sentences and the provisions beside this package.
 * What is derived here serves the rules on the record, too.
 */
@NullMarked
package io.github.cica4j.rules.internal.procedure;

import org.jspecify.annotations.NullMarked;
