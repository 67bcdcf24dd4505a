/** The rules of the Modalities in plain Java, as a measure for the engine. */
@NullMarked
package io.github.cica4j.benchmarks.yardstick;

import org.jspecify.annotations.NullMarked;
