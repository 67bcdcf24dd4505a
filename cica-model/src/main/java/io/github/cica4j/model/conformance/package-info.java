/** Cases that say what a rule finds on a dossier, for every implementation of the rules. */
@NullMarked
package io.github.cica4j.model.conformance;

import org.jspecify.annotations.NullMarked;
