/** States by their ISO code, the languages of the process, and names in them. */
@NullMarked
package io.github.cica4j.model.state;

import org.jspecify.annotations.NullMarked;
