/** Rulebooks as data: editions with their legal status, rules, provisions, readings and messages. */
@NullMarked
package io.github.cica4j.model.law;

import org.jspecify.annotations.NullMarked;
