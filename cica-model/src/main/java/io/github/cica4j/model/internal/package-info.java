/** Not part of the API. */
@NullMarked
package io.github.cica4j.model.internal;

import org.jspecify.annotations.NullMarked;
