/** Editions of the Catalogue of confidence building measures: their dimensions and priority areas. */
@NullMarked
package io.github.cica4j.model.catalogue;

import org.jspecify.annotations.NullMarked;
