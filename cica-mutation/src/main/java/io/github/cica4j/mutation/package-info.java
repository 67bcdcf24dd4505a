/** Mutants of the rules, and the cases that tell them from the rules. */
@NullMarked
package io.github.cica4j.mutation;

import org.jspecify.annotations.NullMarked;
