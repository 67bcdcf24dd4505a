/** Not part of the API: what reads short printed texts. */
@NullMarked
package io.github.cica4j.model.internal.text;

import org.jspecify.annotations.NullMarked;
