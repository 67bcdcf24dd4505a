/** Chapter 3 of the Catalogue of 2021, of which the text is not on record. */
@NullMarked
package io.github.cica4j.rules.internal.catalogue;

import org.jspecify.annotations.NullMarked;
