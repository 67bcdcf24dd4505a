/** Reading and writing dossiers and reports as JSON. */
@NullMarked
package io.github.cica4j.model.json;

import org.jspecify.annotations.NullMarked;
