/** The checker, the rulebooks, and what the conditions of rules are written with. */
@NullMarked
package io.github.cica4j.rules;

import org.jspecify.annotations.NullMarked;
