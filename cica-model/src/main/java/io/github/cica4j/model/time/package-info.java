/** Days, ranges and periods as far as they are known, the arithmetic of months, and printed timings and deadlines. */
@NullMarked
package io.github.cica4j.model.time;

import org.jspecify.annotations.NullMarked;
