/** The facts of a record: who held which office, which papers went through which steps, and the values they are made of. */
@NullMarked
package io.github.cica4j.model.fact;

import org.jspecify.annotations.NullMarked;
