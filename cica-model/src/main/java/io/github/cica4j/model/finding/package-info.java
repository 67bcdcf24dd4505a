/** What a check finds: timelines of statuses, findings, assessments over all time, and the report of one day. */
@NullMarked
package io.github.cica4j.model.finding;

import org.jspecify.annotations.NullMarked;
