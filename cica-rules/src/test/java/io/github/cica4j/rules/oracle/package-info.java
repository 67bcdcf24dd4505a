/**
 * A second reading of the rulebook in plain Java: naive, slow, and written without looking at the rules.
 *
 * <p>Where it and the library differ, one of them is wrong, or the documents do not say.
 */
package io.github.cica4j.rules.oracle;
