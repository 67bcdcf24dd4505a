/** Why there is no finding: how far the conditions of a rule go, and where they stop. */
@NullMarked
package io.github.cica4j.model.explanation;

import org.jspecify.annotations.NullMarked;
