/** Benchmarks: the engine beside the yardstick, in one process and as a whole process. */
@NullMarked
package io.github.cica4j.benchmarks;

import org.jspecify.annotations.NullMarked;
