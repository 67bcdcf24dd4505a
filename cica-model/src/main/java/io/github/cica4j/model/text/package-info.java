/** How notes and documents are numbered, and what is said of a printed text that cannot be read. */
@NullMarked
package io.github.cica4j.model.text;

import org.jspecify.annotations.NullMarked;
