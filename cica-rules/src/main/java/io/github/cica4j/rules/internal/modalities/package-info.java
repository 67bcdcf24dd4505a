/**
 * The Modalities of implementation of CBMs: rules as data, readings, and the derived facts that the rules join.
 *
 * <p>The conditions lie in {@code rules/modalities-draft-2023/<chapter>/<paragraph>.drl}, the sentences and the provisions
 * beside this package.
 */
@NullMarked
package io.github.cica4j.rules.internal.modalities;

import org.jspecify.annotations.NullMarked;
