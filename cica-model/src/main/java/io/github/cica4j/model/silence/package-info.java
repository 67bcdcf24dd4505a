/**
 * The silence procedure, of any body, in any zone: what is adopted unless somebody objects by a deadline.
 *
 * <p>{@link io.github.cica4j.model.silence.Silence} takes what is on record and tells its state at any instant. It needs nothing
 * of the rest of this library but instants and days, and reads no clock.
 */
@NullMarked
package io.github.cica4j.model.silence;

import org.jspecify.annotations.NullMarked;
