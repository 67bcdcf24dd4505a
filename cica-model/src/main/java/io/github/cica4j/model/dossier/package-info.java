/** The root aggregate of a record of CICA. */
@NullMarked
package io.github.cica4j.model.dossier;

import org.jspecify.annotations.NullMarked;
