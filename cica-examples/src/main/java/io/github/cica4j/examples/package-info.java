/** Small runnable programs that embed the checker. Copy freely; there is no promise of compatibility. */
@NullMarked
package io.github.cica4j.examples;

import org.jspecify.annotations.NullMarked;
