/**
 * Generated dossiers for tests: seeded, without a clock, the same for the same seed on every machine and JDK.
 *
 * <p>Start with {@link io.github.cica4j.testkit.CicaArbitraries} for properties, and with
 * {@link io.github.cica4j.testkit.DossierGenerator} where there is no jqwik, as in a benchmark.
 */
@NullMarked
package io.github.cica4j.testkit;

import org.jspecify.annotations.NullMarked;
