/** Why a rule finds what it finds, from facts through dates to a status, and why it finds nothing: as data and in sentences. */
@NullMarked
package io.github.cica4j.model.explanation;

import org.jspecify.annotations.NullMarked;
