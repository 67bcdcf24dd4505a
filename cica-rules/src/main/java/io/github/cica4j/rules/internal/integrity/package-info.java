/**
 * Rules about the record itself.
 *
 * <p>The conditions lie in {@code rules/integrity/<chapter>/<paragraph>.drl}, the sentences and the provisions beside this
 * package. The rules join what is derived for the Modalities.
 */
@NullMarked
package io.github.cica4j.rules.internal.integrity;

import org.jspecify.annotations.NullMarked;
