/** Days, ranges and periods as far as they are known, and the arithmetic of months. */
@NullMarked
package io.github.cica4j.model.time;

import org.jspecify.annotations.NullMarked;
