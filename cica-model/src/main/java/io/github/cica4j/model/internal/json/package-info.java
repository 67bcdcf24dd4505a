/** Not part of the API: the JSON shapes of facts. */
@NullMarked
package io.github.cica4j.model.internal.json;

import org.jspecify.annotations.NullMarked;
