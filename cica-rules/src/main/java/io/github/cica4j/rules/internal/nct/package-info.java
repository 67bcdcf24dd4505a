/**
 * What the action plan on new challenges and threats (general) lays down for itself.
 *
 * <p>The conditions lie in {@code rules/nct-2023/<family>/<rule>.drl}, the sentences and the provisions beside this package.
 */
@NullMarked
package io.github.cica4j.rules.internal.nct;

import org.jspecify.annotations.NullMarked;
