/** Runs compiled rules over objects. Nothing here knows what the objects are. */
@NullMarked
package io.github.cica4j.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
